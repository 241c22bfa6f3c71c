import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AskedRequest } from './asked.request.js';
import { WhenSent } from '../lists/when-sent.js';

const roles = ['head', 'secretariat', 'member-states', 'body', 'other'] as const;

/** One of the operative verbs, with its also or further kept. */
const operativeVerb =
  /^(?:(?:also|further) )?(?:requests(?: again)?|invites|encourages|urges|calls upon|recommends|instructs|directs|decides)$/;

export class CorrectedAddresseeRequest {
  @IsIn(roles)
  role: (typeof roles)[number];

  /** In English, without article. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  name: string;

  /** As the text writes it; must stand in the quote. */
  @WhenSent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  text?: string;
}

export class CorrectedDecisionRequest {
  @Matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  @MaxLength(100)
  body: string;

  @IsIn(['decision', 'resolution'])
  type: 'decision' | 'resolution';

  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  number: string;
}

export class CorrectedSessionRequest {
  /** Null for a body that counts its sessions over its life. */
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2200)
  year: number | null = null;

  @IsInt()
  @Min(1)
  @Max(999)
  ordinal: number;
}

/** What a person says otherwise than the reader: what is left out stays as it is, null takes it away. */
export class CorrectProposalRequest extends AskedRequest {
  @WhenSent()
  @Matches(operativeVerb)
  verb?: string;

  @WhenSent()
  @ValidateNested()
  @IsObject()
  @Type(() => CorrectedAddresseeRequest)
  addressee?: CorrectedAddresseeRequest;

  @IsOptional()
  @ValidateNested()
  @IsObject()
  @Type(() => CorrectedDecisionRequest)
  decision?: CorrectedDecisionRequest | null;

  /** The letter of the part of the decision: "c". */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(10)
  part?: string | null;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  paragraph?: string | null;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  subparagraph?: string | null;

  /** Where it was asked. */
  @IsOptional()
  @ValidateNested()
  @IsObject()
  @Type(() => CorrectedSessionRequest)
  session?: CorrectedSessionRequest | null;

  /** Where the words begin, in UTF-16 units of the text. */
  @WhenSent()
  @IsInt()
  start?: number;

  /** Where they end; the unit there is no more part of them. */
  @WhenSent()
  @IsInt()
  end?: number;
}
