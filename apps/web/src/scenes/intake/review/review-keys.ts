/** What one key does in a review, in the order in which the keys are explained. */
export const reviewKeys = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  accept: ['a'],
  edit: ['e'],
  split: ['s'],
  reject: ['x'],
  reopen: ['r'],
  all: ['l'],
  others: ['o'],
  add: ['m'],
  undo: ['u'],
  keys: ['?'],
} as const;

export type ReviewAct = keyof typeof reviewKeys;

interface Pressed {
  readonly key: string;
  /** The key by its place, for keyboards whose letters are not Latin. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the focus is: in a field that takes letters, or in something that the arrows scroll. */
export type Focused = 'field' | 'scroller' | 'elsewhere';

/** What a key means for the review, or null when it is not meant for it. */
export function reviewAct(pressed: Pressed, focused: Focused): ReviewAct | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || focused === 'field') return null;
  const key = keyOf(pressed);
  if (focused === 'scroller' && key.startsWith('Arrow')) return null;
  const acts = Object.keys(reviewKeys) as ReviewAct[];
  return acts.find((act) => (reviewKeys[act] as readonly string[]).includes(key)) ?? null;
}

function keyOf({ key, code }: Pressed): string {
  if (key.length === 1 && key.charCodeAt(0) < 128) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}
