import { newId, Refused, type Tx } from '#platform';
import { bodyOf, sessionOf, type Body, type Segment, type Session } from './core/calendar.js';
import { checkStatedSession, type StatedSession } from './core/stated-session.js';
import type { PlannedCalendarChange } from './plan-calendar-change.js';
import { insertSegments } from './store/insert-segments.js';
import { SessionEntity } from './store/session.entity.js';

/** What the trail keeps of a change beside the calendar itself. */
export interface ToldOfChange {
  readonly before?: object;
  readonly after?: object;
}

/**
 * Writes a planned change, compare-and-set on the version that stood when it was planned, with one entry in the trail.
 * @param told what else stood before and stands now: the tasks that follow, the reason that a person gave
 */
export async function writeCalendarChange(
  tx: Tx,
  planned: PlannedCalendarChange,
  told: ToldOfChange = {},
): Promise<void> {
  if (!planned.changes) return;
  const { change } = planned;
  if (change.of === 'new-session') return make(tx, planned, change.session, told);
  return change.of === 'body' ? writeBody(tx, planned, told) : writeSession(tx, planned, told);
}

async function make(
  tx: Tx,
  { body, before, after, session: key }: PlannedCalendarChange,
  stated: StatedSession,
  told: ToldOfChange,
): Promise<void> {
  const id = newId();
  const made = sessionOf(after, key!)!;
  const { year, ordinal, name, kind, cancelled } = made;
  await tx.manager.insert(SessionEntity, {
    ...{ id, key: made.key, body, year, ordinal, name, kind, cancelled },
    version: 1,
  });
  // What nobody said of documents stays unsaid, so that a text may say it later.
  const checked = checkStatedSession(stated, bodyOf(before, body)!);
  const known = checked.tag === 'session' ? checked.segments : [];
  await insertSegments(tx, id, known.length > 0 ? known : made.segments);
  tx.record({
    action: 'session.entered',
    subject: { kind: 'session', id: made.key },
    body,
    ...(told.before === undefined ? {} : { before: told.before }),
    after: { ...factsOf(made), ...told.after },
  });
}

const actions = {
  move: 'session.moved',
  split: 'session.split',
  cancel: 'session.cancelled',
  restore: 'session.restored',
  documents: 'session.documents-marked',
  drop: 'session.part-dropped',
} as const;

async function writeSession(
  tx: Tx,
  { change, session: key, body, before, after }: PlannedCalendarChange,
  told: ToldOfChange,
): Promise<void> {
  if (change.of !== 'session') return;
  const standing = before.sessions.find((own) => own.key === key)!;
  const now = sessionOf(after, key!)!;
  const [written] = await tx.query<{ id: string }>(
    'UPDATE session SET cancelled = $3, version = version + 1 WHERE key = $1 AND version = $2 RETURNING id',
    [key, standing.version, now.cancelled],
  );
  if (written === undefined) throw new Refused('stale');
  await writeParts(tx, written.id, standing, now);
  tx.record({
    action: actions[change.change.kind],
    subject: { kind: 'session', id: key! },
    body,
    before: { ...factsOf(standing), ...told.before },
    after: { ...factsOf(now), ...told.after },
  });
}

async function writeParts(tx: Tx, session: string, standing: Session, now: Session): Promise<void> {
  const isPart = (a: Segment, b: Segment) => a.kind === b.kind && a.n === b.n;
  const rows = now.segments.map((segment) => {
    const before = standing.segments.find((own) => isPart(own, segment));
    return { segment, before };
  });
  for (const gone of standing.segments.filter((own) => now.segments.every((part) => !isPart(own, part))))
    await tx.query('DELETE FROM segment WHERE session_id = $1 AND kind = $2 AND n IS NOT DISTINCT FROM $3', [
      session,
      gone.kind,
      gone.n,
    ]);
  for (const { segment, before } of rows) {
    if (before === undefined) continue;
    // Whether documents are taken is only said by who says it: until then nobody did.
    const said = segment.takesDocuments !== before.takesDocuments || segment.why !== before.why;
    await tx.query(
      `UPDATE segment SET starts_on = $4, ends_on = $5, expected = $6,
         takes_documents = CASE WHEN $7 THEN $8 ELSE takes_documents END, why = CASE WHEN $7 THEN $9 ELSE why END
       WHERE session_id = $1 AND kind = $2 AND n IS NOT DISTINCT FROM $3`,
      [
        ...[session, segment.kind, segment.n, segment.start, segment.end, segment.expected],
        ...[said, segment.takesDocuments, segment.why],
      ],
    );
  }
  const added = rows.filter(({ before }) => before === undefined);
  await insertSegments(
    tx,
    session,
    added.map(({ segment }) => ({ ...segment, takesDocuments: segment.takesDocuments ? null : false })),
  );
}

async function writeBody(
  tx: Tx,
  { body: key, before, after }: PlannedCalendarChange,
  told: ToldOfChange,
): Promise<void> {
  const standing = before.bodies.find((own) => own.key === key)!;
  const now = bodyOf(after, key)!;
  const written = await tx.query(
    `UPDATE body SET names = $3, zone = $4, parent = $5, complete_years = $6, version = version + 1
     WHERE key = $1 AND version = $2 RETURNING key`,
    [key, standing.version, JSON.stringify(now.names), now.zone, now.parent, now.completeYears],
  );
  if (written.length === 0) throw new Refused('stale');
  tx.record({
    action: 'body.changed',
    subject: { kind: 'body', id: key },
    body: key,
    before: { ...bodyFacts(standing), ...told.before },
    after: { ...bodyFacts(now), ...told.after },
  });
}

function factsOf({ kind, cancelled, segments }: Session) {
  return {
    kind,
    cancelled,
    segments: segments.map(({ kind: part, n, start, end, expected, takesDocuments, why }) => ({
      ...{ kind: part, n, start, end, expected, takesDocuments, why },
    })),
  };
}

function bodyFacts({ names, zone, parent, completeYears }: Body) {
  return { names, zone, parent, completeYears };
}
