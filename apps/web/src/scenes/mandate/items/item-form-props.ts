import type { Mandate } from '../../../api/questions.js';

/** What each form about items is given. */
export interface ItemFormProps {
  readonly mandate: Mandate;
  /** What was done, in words. */
  readonly onDone: (words: string) => void;
  readonly onLeave: () => void;
}
