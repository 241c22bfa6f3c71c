import type { Mandate } from '../../../api/questions.js';

/** What each form about a chain is given. */
export interface ChainFormProps {
  readonly mandate: Mandate;
  readonly onDone: (what: 'link' | 'undo') => void;
  readonly onLeave: () => void;
}
