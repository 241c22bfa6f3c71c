import type { Message } from '#messages';
import { newId, type Tx } from '#platform';
import { mergeSession, type Difference } from './core/merge-session.js';
import type { SessionKey } from './core/session-key.js';
import { checkStatedSession, type KnownSegment, type StatedSession } from './core/stated-session.js';
import { insertSegments } from './store/insert-segments.js';
import { loadBodies } from './store/load-calendar.js';
import { SegmentEntity } from './store/segment.entity.js';
import { SessionEntity } from './store/session.entity.js';

export type EnteredSession =
  | { readonly tag: 'entered' | 'completed' | 'unchanged'; readonly key: SessionKey }
  | { readonly tag: 'conflict'; readonly key: SessionKey; readonly differences: readonly Difference[] }
  | { readonly tag: 'unknown-body'; readonly body: string }
  | { readonly tag: 'malformed'; readonly faults: readonly Message[] };

interface Standing {
  readonly session: SessionEntity;
  readonly segments: readonly SegmentEntity[];
}

/**
 * Puts a session on the calendar, or completes the one of that name: dates where there were none, a part that was not
 * known, that a part takes no documents. The same facts again change nothing. Facts that differ from what stands are
 * answered as a conflict; then nothing is changed, and a person decides.
 */
export async function enterSession(tx: Tx, stated: StatedSession): Promise<EnteredSession> {
  const [body] = await loadBodies(tx, [stated.body]);
  if (body === undefined) return { tag: 'unknown-body', body: stated.body };
  const checked = checkStatedSession(stated, body);
  if (checked.tag === 'malformed') return checked;
  const { key, segments } = checked;

  // Looked at before anything is locked: a lock counts as a change, and mostly there is none.
  const before = await standingSession(tx, key);
  if (before !== null && merged(before, stated, segments).tag !== 'completed')
    return settled(key, merged(before, stated, segments));

  await tx.query('SELECT key FROM body WHERE key = $1 FOR UPDATE', [stated.body]);
  const standing = await standingSession(tx, key);
  if (standing === null) return make(tx, stated, key, segments);
  const merge = merged(standing, stated, segments);
  return merge.tag === 'completed' ? complete(tx, standing, merge.segments) : settled(key, merge);
}

function merged(standing: Standing, stated: StatedSession, segments: readonly KnownSegment[]) {
  return mergeSession(
    { kind: standing.session.kind, segments: standing.segments },
    { kind: stated.kind, segments },
  );
}

function settled(key: SessionKey, merge: ReturnType<typeof mergeSession>): EnteredSession {
  if (merge.tag === 'malformed') return merge;
  return merge.tag === 'conflict'
    ? { tag: 'conflict', key, differences: merge.differences }
    : { tag: 'unchanged', key };
}

async function standingSession(tx: Tx, key: SessionKey): Promise<Standing | null> {
  const session = await tx.manager.findOneBy(SessionEntity, { key });
  if (session === null) return null;
  const segments = await tx.manager.find(SegmentEntity, {
    where: { sessionId: session.id },
    order: { kind: 'ASC', n: 'ASC' },
  });
  return { session, segments };
}

async function make(
  tx: Tx,
  { body, year, ordinal, name = null, kind }: StatedSession,
  key: SessionKey,
  segments: readonly KnownSegment[],
): Promise<EnteredSession> {
  const id = newId();
  const session = { key, body, year, ordinal, name, kind, cancelled: false };
  await tx.manager.insert(SessionEntity, { id, ...session, version: 1 });
  await insertSegments(tx, id, segments);
  tx.record({
    action: 'session.entered',
    subject: { kind: 'session', id: key },
    body,
    after: { ...session, segments },
  });
  return { tag: 'entered', key };
}

async function complete(
  tx: Tx,
  { session, segments }: Standing,
  changed: readonly KnownSegment[],
): Promise<EnteredSession> {
  const idOf = ({ kind, n }: KnownSegment) => segments.find((own) => own.kind === kind && own.n === n)?.id;
  for (const segment of changed) {
    const id = idOf(segment);
    if (id !== undefined) await tx.manager.update(SegmentEntity, { id }, factsOf(segment));
  }
  await insertSegments(
    tx,
    session.id,
    changed.filter((segment) => idOf(segment) === undefined),
  );
  await tx.query('UPDATE session SET version = version + 1 WHERE id = $1', [session.id]);
  tx.record({
    action: 'session.completed',
    subject: { kind: 'session', id: session.key },
    body: session.body,
    before: { segments: segments.map(factsOf) },
    after: { segments: changed },
  });
  return { tag: 'completed', key: session.key };
}

function factsOf({ kind, n, start, end, expected, takesDocuments, why }: KnownSegment): KnownSegment {
  return { kind, n, start, end, expected, takesDocuments, why };
}
