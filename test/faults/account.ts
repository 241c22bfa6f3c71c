import { simpleParser } from 'mailparser';
import type { Arrival } from './mail-server.js';
import type { Blow } from './story.js';

/** A mail as its reader sees it: which tasks it speaks of, and which days it names for each. */
export interface ReadMail extends Omit<Arrival, 'raw'> {
  readonly messageId: string;
  readonly daysOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A reminder that should be said, as the register has it; the deadline is null for the notice of a task. */
export interface DueReminder {
  readonly task: string;
  readonly to: string;
  readonly deadline: string | null;
}

/** Why the sender of a mail that the server had could not know, or could not note, that it had it. */
export type CauseOfDouble = 'the server hung up before its yes' | 'a process died before it noted the yes';

export async function readMails(arrivals: readonly Arrival[]): Promise<readonly ReadMail[]> {
  const mails: ReadMail[] = [];
  for (const { raw, ...arrival } of arrivals) {
    const { text = '', messageId = '' } = await simpleParser(raw, { skipHtmlToText: true });
    mails.push({ ...arrival, messageId, daysOf: daysByTask(text) });
  }
  return mails;
}

/** What a mail says of a task stands above the link to it. */
function daysByTask(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const pieces = text.split(/\/tasks\/([0-9a-f-]{36})/);
  const days = new Map<string, ReadonlySet<string>>();
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const named = pieces[at]!.match(/\d{1,2} [A-Z][a-z]+ \d{4}/g) ?? [];
    days.set(pieces[at + 1]!, new Set(named.map(isoDay)));
  }
  return days;
}

function isoDay(written: string): string {
  return new Date(`${written} 00:00 UTC`).toISOString().slice(0, 10);
}

/** Which of the reminders reached their reader how often, each copy of one mail counted as one. */
export function timesSaid(
  mails: readonly ReadMail[],
  reminders: readonly DueReminder[],
): ReadonlyMap<number, readonly DueReminder[]> {
  const byReader = groupedBy(mails, ({ to }) => to);
  return groupedBy(reminders, ({ task, to, deadline }) => {
    const saying = (byReader.get(to) ?? []).filter(({ daysOf }) => {
      const days = daysOf.get(task);
      return days !== undefined && (deadline === null || days.has(deadline));
    });
    return new Set(saying.map(({ messageId }) => messageId)).size;
  });
}

/** Readers who got more than one mail; copies of one mail, which their mail programs know as one, are one. */
export function readersOfSeveral(mails: readonly ReadMail[]): readonly string[] {
  return [...groupedBy(mails, ({ to }) => to)]
    .filter(([, theirs]) => new Set(theirs.map(({ messageId }) => messageId)).size > 1)
    .map(([to]) => to);
}

/** What was done meanwhile to those who send, and to the database in which they note. */
interface Befallen {
  /** Those that end a sender. */
  readonly deaths: readonly Blow[];
  /** Those during which no yes can be noted. */
  readonly absences: readonly Blow[];
}

/** The doubles, by their cause. One whose cause is not found here must not be. */
export function doublesOf(
  mails: readonly ReadMail[],
  { deaths, absences }: Befallen,
): ReadonlyMap<CauseOfDouble | 'none', readonly ReadMail[]> {
  const copies = [...groupedBy(mails, ({ messageId }) => messageId).values()];
  const repeated = copies.flatMap((theirs) => theirs.slice(0, -1));
  return groupedBy(repeated, (mail) => {
    if (!mail.answered) return 'the server hung up before its yes';
    const noted = notedBy(mail, absences);
    const died = deaths.some(({ at, until }) => mail.began <= until + slack && noted >= at);
    return died ? 'a process died before it noted the yes' : 'none';
  });
}

/** A sender notes the yes within this time, or has died (ms); while the database is away, it waits for its return. */
const slack = 3_000;

/** When the yes to a mail was noted at the latest by a sender that lived so long. */
function notedBy({ ended }: ReadMail, absences: readonly Blow[]): number {
  return [...absences]
    .sort((a, b) => a.at - b.at)
    .reduce(
      (by, { at, until }) => (at <= by && until >= ended ? Math.max(by, until + slack) : by),
      ended + slack,
    );
}

export function groupedBy<Thing, Key>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
