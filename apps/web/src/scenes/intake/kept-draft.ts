const prefix = 'intake-draft/';

/** What was typed and not yet saved, kept in this browser under a name; null when there is none or it cannot be read. */
export function keptDraft<Draft>(name: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

/** Keeps it, or drops it with null. A browser whose store is full or closed keeps nothing: the page goes on. */
export function keepDraft(name: string, draft: object | null): void {
  try {
    if (draft === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, JSON.stringify(draft));
  } catch {
    return;
  }
}
