import { peopleOrders } from '#people';
import { roles, type Role, type Sort } from '#platform';
import { spokenLanguages, type SpokenLanguage } from '#messages';
import {
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { WhenSent } from '../lists/when-sent.js';
import { PageQuery } from '../lists/page.request.js';
import { SortBy } from '../lists/sort-by.js';
import { Trimmed } from '../lists/trimmed.js';

const stateCode = /^[A-Z]{2}$/;

export class UsersQuery extends PageQuery {
  /** A part of the name or the address. */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** The key of a body in which they have a role. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;

  @WhenSent()
  @IsIn(roles)
  role?: Role;

  /** The key of a unit for which they work. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  unit?: string;

  /** The State that they serve, by its two letters (ISO 3166-1). */
  @WhenSent()
  @Matches(stateCode)
  state?: string;

  /** Open ones unless said. */
  @WhenSent()
  @IsIn(['open', 'closed'])
  account?: 'open' | 'closed';

  @SortBy(peopleOrders, 'name')
  sort?: Sort<(typeof peopleOrders)[number]>;
}

export class GiveRoleRequest {
  @IsIn(roles)
  role: Role;

  /** The key of the body in which they have it. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  body: string;

  /** The key of the unit for which a director or focal point works. */
  @WhenSent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  unit?: string;

  /** The State that a member or reader serves, by its two letters (ISO 3166-1). */
  @WhenSent()
  @Matches(stateCode)
  state?: string;
}

/** A person with their first role; more are given one by one. */
export class AddUserRequest extends GiveRoleRequest {
  @Trimmed()
  @IsString()
  @MaxLength(254)
  email: string;

  @Trimmed()
  @IsString()
  @MaxLength(400)
  name: string;

  /** The language of pages and mails; English unless said. */
  @WhenSent()
  @IsIn(spokenLanguages)
  lang?: SpokenLanguage;

  /** An address that the delegates of a State share: it receives what members receive, and nobody signs in with it. */
  @WhenSent()
  @IsBoolean()
  mailbox?: boolean;
}

/** What is left out stays as it is. */
export class ChangeUserRequest {
  @WhenSent()
  @Trimmed()
  @IsString()
  @MaxLength(400)
  name?: string;

  @WhenSent()
  @Trimmed()
  @IsString()
  @MaxLength(254)
  email?: string;

  @WhenSent()
  @IsIn(spokenLanguages)
  lang?: SpokenLanguage;
}

export class LeaveRequest {
  /** The id of who takes over; null: nobody is named. */
  @ValidateIf(({ successor }: LeaveRequest) => successor !== null && successor !== undefined)
  @IsUUID()
  successor?: string | null;
}
