/** What is typed into the form of an act that gives a reason: the reason, and what is chosen beside it. */
export interface ReasonDraft {
  readonly reason: string;
  readonly choice?: string | undefined;
}

/** The reason not yet given, and how one is read that this browser kept. */
export const reasonDraft = { empty: { reason: '' } as ReasonDraft, read: readReason };

function readReason(kept: unknown): ReasonDraft | null {
  if (typeof kept !== 'object' || kept === null || !('reason' in kept)) return null;
  if (typeof kept.reason !== 'string') return null;
  const choice = 'choice' in kept && typeof kept.choice === 'string' ? kept.choice : undefined;
  return { reason: kept.reason, choice };
}
