import type { Calendar } from '../core/calendar.js';
import type { Occurrence } from '../core/occurrence.js';
import { resolveDueMeetings } from '../core/resolve-due-meetings.js';
import type { RuleContext } from '../core/rules/rule-kind.js';
import type { DueRule } from '../core/rules/rule-kinds.js';
import { sayWhy } from '../core/why.js';
import { voiceOf } from '../voice-of.js';
import type { CalendarBuilder } from './a-calendar.js';
import { day, keyed, short } from './a-session.js';

interface Circumstances {
  /** Where the request was adopted: "EB 2022/2", or "EB 2020/1 resumed". */
  readonly adopted?: string;
  readonly today?: string;
  /** What a person chose: slot to session, `{ '2024': 'EB 2024/3' }`. */
  readonly chosen?: Readonly<Record<string, string>>;
}

/** What a rule is resolved against, in the words of a test. */
export function circumstances(
  calendar: CalendarBuilder | Calendar,
  { adopted, today = '2022-12-01', chosen = {} }: Circumstances = {},
): RuleContext {
  const [session = '', part] = (adopted ?? '').split(/ (?=resumed)/);
  return {
    calendar: 'build' in calendar ? calendar.build() : calendar,
    today: day(today),
    receives: 'executive-board',
    adopted:
      adopted === undefined
        ? null
        : { session: keyed(session), segment: part === undefined ? 'main' : 'resumed' },
    choices: Object.entries(chosen).map(([slot, at]) => ({ slot, session: keyed(at) })),
  };
}

/** The rule's occurrences, one line each: "EB 2023/1 fixed", "2024: EB 2024/2 or EB 2024/3 choice". */
export function dueMeetings(
  rule: DueRule | null,
  calendar: CalendarBuilder,
  given: Circumstances = {},
): readonly string[] {
  return resolveDueMeetings(rule, circumstances(calendar, given)).map(line);
}

function line({ slot, state, session, segment, candidates, before }: Occurrence): string {
  const meeting =
    candidates.length > 0 ? candidates.map(short).join(' or ') : session === null ? null : short(session);
  const part = segment?.kind === 'resumed' ? ' resumed' : '';
  const label = slot === session ? null : short(slot);
  const what = [label, meeting === null ? null : meeting + part].filter((text) => text !== null).join(': ');
  return `${what} ${state}${before === null ? '' : ', before the register'}`;
}

/** Why an occurrence is as it is, in English. */
export function whyOf(occurrence: Occurrence | undefined, calendar: CalendarBuilder): readonly string[] {
  const voice = voiceOf('en', calendar.build().bodies);
  return (occurrence?.why ?? []).map((why) => sayWhy(why, voice));
}
