import { bodyOf, enterSession, keepBody, loadCalendar, type CalendarDate } from '#calendar';
import type { Reading } from '#intake';
import type { Tx } from '#platform';
import { decisionsToKeep, keepDecision } from '#register';
import { keyOf } from './asking-body.js';

/** The zone of a body that nobody has told us of; a person sets the real one. */
const unknownZone = 'UTC';

/**
 * Takes in what a reading states around its requests: bodies, sessions, decisions with their parts. What the register
 * knows already stays as it is, also where the text says otherwise: a report of last year does not move a session.
 * @param today the day from which the register of a body is kept that is met here for the first time
 * @returns the bodies whose calendar has changed
 */
export async function takeFactsIn(
  tx: Tx,
  findings: Reading,
  today: CalendarDate,
): Promise<readonly string[]> {
  const { lang } = findings.document;
  const known = await loadCalendar(tx);
  for (const { key, name } of findings.bodies) {
    const standing = bodyOf(known, key);
    if (standing === null)
      await keepBody(tx, { ...newBody(findings, key), names: { [lang]: name }, registerKeptFrom: today });
    else if (standing.names[lang] === undefined) await keepBody(tx, { ...standing, names: { [lang]: name } });
  }
  const changed = new Set<string>();
  for (const session of findings.sessions) {
    const { tag } = await enterSession(tx, { ...session, segments: session.segments.map(said) });
    if (tag === 'entered' || tag === 'completed') changed.add(session.body);
  }
  for (const decision of await decisionsToKeep(tx, lang, findings.decisions)) {
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
  return [...changed].sort();
}

/** An election is the only reason for taking no documents that the reader knows; it is said in every reader's language. */
function said(segment: Reading['sessions'][number]['segments'][number]) {
  return segment.takesDocuments === false ? { ...segment, why: 'elections-only' } : segment;
}

/** A body that is met here for the first time, as far as the text tells how it names its sessions. */
function newBody(findings: Reading, key: string) {
  const numbered = findings.sessions.some(({ body, year }) => body === key && year === null);
  return { key, zone: unknownZone, naming: numbered ? 'number' : 'year-and-ordinal', parent: null } as const;
}
