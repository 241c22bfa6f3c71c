import { enterSession, keepBody, type CalendarDate } from '#calendar';
import type { Reading, ReadSession } from '#intake';
import type { Tx } from '#platform';
import { keepDecision } from '#register';
import { keyOf } from './asking-body.js';

/** The zone of a body that nobody has told us of; a person sets the real one. */
const unknownZone = 'UTC';

/**
 * Takes in what a reading states around its requests: bodies, sessions, decisions with their parts. What the register
 * knows already stays as it is, also where the text says otherwise: a report of last year does not move a session.
 * @param today the day from which the register of a body is kept that is met here for the first time
 */
export async function takeFactsIn(tx: Tx, findings: Reading, today: CalendarDate): Promise<void> {
  const { lang } = findings.document;
  for (const { key, name } of findings.bodies) {
    const naming = findings.sessions.some(({ body, year }) => body === key && year === null)
      ? 'number'
      : 'year-and-ordinal';
    await keepBody(tx, {
      key,
      names: { [lang]: name },
      zone: unknownZone,
      naming,
      parent: null,
      registerKeptFrom: today,
    });
  }
  for (const session of findings.sessions) await enter(tx, session);
  for (const decision of findings.decisions) {
    const session = findings.sessions.find(
      ({ body, year, ordinal }) =>
        body === decision.body && year === decision.session?.year && ordinal === decision.session.ordinal,
    );
    await keepDecision(tx, {
      ...decision,
      lang,
      session: session === undefined ? null : keyOf(session),
      adoptedSegment: decision.adopted.segment,
      adoptedOn: decision.adopted.date,
      adoptedBy: decision.adopted.method,
    });
  }
}

async function enter(tx: Tx, session: ReadSession): Promise<void> {
  const key = keyOf(session);
  if (key === null) return;
  await enterSession(tx, {
    key,
    body: session.body,
    year: session.year,
    ordinal: session.ordinal,
    name: session.name ?? null,
    kind: session.kind,
    cancelled: false,
    segments: session.segments.map((segment) => ({
      kind: segment.kind,
      n: segment.n ?? null,
      start: segment.start as CalendarDate | null,
      end: segment.end as CalendarDate | null,
      expected: segment.expected,
      takesDocuments: segment.takesDocuments ?? true,
      why: segment.why ?? null,
    })),
  });
}
