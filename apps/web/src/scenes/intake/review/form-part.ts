import type { CorrectionField, CorrectionFields } from './correction.js';

/** What each part of the form of a correction is given. */
export interface FormPart {
  readonly fields: CorrectionFields;
  readonly change: (typed: Partial<CorrectionFields>) => void;
  /** What is wrong with a field, in words. */
  readonly fault: (field: string) => string | null;
  /** What somebody else has meanwhile put into a field that both changed. */
  readonly now: (field: CorrectionField) => string | null;
  /** The language of the text. */
  readonly lang: string;
  /** Every body there is, by name. */
  readonly bodies: readonly (readonly [key: string, name: string])[];
}
