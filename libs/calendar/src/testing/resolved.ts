import type { Adoption, Calendar } from '../core/calendar.js';
import type { Occurrence } from '../core/occurrence.js';
import { resolveDueMeetings } from '../core/resolve-due-meetings.js';
import type { Choice, RuleContext } from '../core/rules/rule-kind.js';
import type { DueRule } from '../core/rules/rule-kinds.js';
import { sayWhy } from '../core/why.js';
import { voiceOf } from '../voice-of.js';
import type { CalendarBuilder } from './a-calendar.js';
import { day, keyed, short } from './a-session.js';

interface Circumstances {
  /** Where the request was adopted: "EB 2022/2", "EB 2020/1 resumed", or "on 2023-02-01" between sessions. */
  readonly adopted?: string;
  readonly today?: string;
  /** What a person chose: slot to session, `{ '2024': 'EB 2024/3' }`. */
  readonly chosen?: Readonly<Record<string, string>>;
  /** Where tasks stand already: slot to session. */
  readonly standing?: Readonly<Record<string, string>>;
  /** What is due of other mandates, by their ids. */
  readonly attached?: NonNullable<RuleContext['attached']>;
}

/** What a rule is resolved against, in the words of a test. */
export function circumstances(
  calendar: CalendarBuilder | Calendar,
  { adopted, today = '2022-12-01', chosen = {}, standing = {}, attached = {} }: Circumstances = {},
): RuleContext {
  return {
    calendar: 'build' in calendar ? calendar.build() : calendar,
    today: day(today),
    receives: 'executive-board',
    adopted: adoptedIn(adopted),
    choices: bySlot(chosen),
    standing: bySlot(standing),
    attached,
  };
}

function adoptedIn(text: string | undefined): Adoption | null {
  if (text === undefined) return null;
  if (text.startsWith('on ')) return { session: null, on: day(text.slice(3)) };
  const [session = '', part] = text.split(/ (?=resumed)/);
  return { session: keyed(session), segment: part === undefined ? 'main' : 'resumed' };
}

function bySlot(sessions: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(sessions).map(([slot, at]) => ({ slot, session: keyed(at) }));
}

/**
 * The rule's occurrences, one line each: "EB 2023/1 fixed", "2024: EB 2024/2 or EB 2024/3 choice", "by: 2026-06-30 fixed".
 */
export function dueMeetings(
  rule: DueRule | null,
  calendar: CalendarBuilder,
  given: Circumstances = {},
): readonly string[] {
  return resolveDueMeetings(rule, circumstances(calendar, given)).map(line);
}

function line({ slot, state, session, segment, candidates, start, before, waitsFor }: Occurrence): string {
  const date = state === 'fixed' ? start : null;
  const meeting =
    candidates.length > 0 ? candidates.map(short).join(' or ') : session === null ? date : short(session);
  const part = segment?.kind === 'resumed' ? ' resumed' : '';
  const label = slot === session ? null : short(slot);
  const what = [label, meeting === null ? null : meeting + part].filter((text) => text !== null).join(': ');
  const waits = waitsFor === null ? '' : `, waits for ${short(waitsFor)}`;
  return `${what} ${state}${before === null ? '' : ', before the register'}${waits}`;
}

/** Why an occurrence is as it is, in English. */
export function whyOf(occurrence: Occurrence | undefined, calendar: CalendarBuilder): readonly string[] {
  const voice = voiceOf('en', calendar.build().bodies);
  return (occurrence?.why ?? []).map((why) => sayWhy(why, voice));
}
