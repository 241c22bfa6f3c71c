export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What somebody is typing, and what stood there when they began. */
export interface UpdateDraft {
  readonly narrative: string;
  readonly challenges: string;
  readonly nextSteps: string;
  readonly evidence: readonly Link[];
  /** The newest update when typing began, null when there was none, undefined before. */
  readonly begunAfter?: string | null | undefined;
}

export const emptyDraft: UpdateDraft = { narrative: '', challenges: '', nextSteps: '', evidence: [] };

/** A draft with nothing typed, and how one is read that this browser kept. */
export const updateDraft = { empty: emptyDraft, read: readDraft };

/** What is no draft (another version of this page wrote it) counts as none. */
function readDraft(kept: unknown): UpdateDraft | null {
  if (!isRecord(kept)) return null;
  const { narrative, challenges, nextSteps, evidence, begunAfter } = kept;
  if (typeof narrative !== 'string' || typeof challenges !== 'string' || typeof nextSteps !== 'string') {
    return null;
  }
  const links = Array.isArray(evidence) ? evidence.filter(isLink) : [];
  const after = typeof begunAfter === 'string' || begunAfter === null ? begunAfter : undefined;
  return { narrative, challenges, nextSteps, evidence: links, begunAfter: after };
}

export function isBlank({ narrative, challenges, nextSteps, evidence }: UpdateDraft): boolean {
  return [narrative, challenges, nextSteps, ...evidence.flatMap(({ title, url }) => [title, url])].every(
    (typed) => typed.trim() === '',
  );
}

/** Notes with the first stroke what stood there: what is newer than that was written meanwhile. */
export function begunNow(draft: UpdateDraft, updates: readonly { readonly id: string }[]): UpdateDraft {
  return draft.begunAfter === undefined ? { ...draft, begunAfter: updates[0]?.id ?? null } : draft;
}

/** The updates that came since typing began, newest first. */
export function writtenMeanwhile<Update extends { readonly id: string }>(
  { begunAfter }: UpdateDraft,
  updates: readonly Update[],
): readonly Update[] {
  if (begunAfter === undefined) return [];
  const seen = updates.findIndex(({ id }) => id === begunAfter);
  return seen === -1 ? updates : updates.slice(0, seen);
}

/** What is sent of a draft: blanks cut off, fields without words left out, a link without title called by its address. */
export function updateToSend({ narrative, challenges, nextSteps, evidence }: UpdateDraft) {
  return {
    narrative: narrative.trim(),
    ...(challenges.trim() !== '' && { challenges: challenges.trim() }),
    ...(nextSteps.trim() !== '' && { nextSteps: nextSteps.trim() }),
    evidence: evidence
      .filter((link) => link.title.trim() !== '' || link.url.trim() !== '')
      .map(({ title, url }) => ({
        title: title.trim() || url.trim().slice(0, limits.title),
        url: url.trim(),
      })),
  };
}

/** How long each part may be, in characters as the server counts them. */
export const limits = {
  narrative: 10_000,
  challenges: 5_000,
  nextSteps: 5_000,
  title: 300,
  url: 2_000,
  links: 20,
  reason: 2_000,
} as const;

function isLink(value: unknown): value is Link {
  return isRecord(value) && typeof value['title'] === 'string' && typeof value['url'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
