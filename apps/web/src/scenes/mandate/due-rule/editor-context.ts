import { createContext } from 'react';
import type { RuleFaults } from './rule-faults.js';

/** What every field of the editor may ask for. */
export interface EditorAround {
  /** Every body there is, by name. */
  readonly bodies: readonly (readonly [key: string, name: string])[];
  /** The faults to show; none before somebody has tried to save. */
  readonly faults: RuleFaults;
}

export const EditorContext = createContext<EditorAround>({ bodies: [], faults: new Map() });
