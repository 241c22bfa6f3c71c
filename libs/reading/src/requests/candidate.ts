import type { Sentence } from '../finders/sentences.js';
import type { RequestMode } from '../reading.js';
import type { Section } from '../structure/outline.js';
import type { AddresseeFound } from './addressee.js';
import type { Standing } from './place-of-verb.js';

/** A verb that asks somebody for something. Offsets into the section's text. */
export interface Candidate {
  readonly section: Section;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  readonly verbText: string;
  readonly addressee: AddresseeFound;
  /** Where what is asked begins. */
  readonly askAt: number;
  /** Wished rather than asked. */
  readonly isWish?: boolean;
  readonly standing: Standing;
  /** The body that asks. */
  readonly asker: string | null;
  readonly mode: RequestMode;
}
