import { IsInt } from 'class-validator';

/** The words of a request that the reader missed. */
export class AddProposalRequest {
  /** Where they begin, in UTF-16 units of the text. */
  @IsInt()
  start: number;

  /** Where they end; the unit there is no more part of them. */
  @IsInt()
  end: number;
}
