import { say, sessionPhrase, type Segment, type Session, type Voice } from '#calendar';
import type { CalendarChanged, ToldConsequences } from '#followup';
import { inColumns } from './in-columns.js';

/** As many tasks as a terminal shows without scrolling far. */
const shown = 30;

/** A change of the calendar and what it does, as lines for people in the language of the terminal. */
export function describeChange(
  {
    session,
    body,
    consequences,
    dryRun,
  }: Pick<CalendarChanged, 'session' | 'body'> & {
    readonly consequences: ToldConsequences;
    readonly dryRun: boolean;
  },
  voice: Voice,
): string {
  const { translate } = voice;
  const what = session === null ? voice.bodyName(body.key) : sessionInWords(session, voice);
  const { tasks, papers, reminders, counts } = consequences;
  const moving = papers.counts.days + papers.counts.follows;
  const hidden = tasks.total - Math.min(tasks.items.length, shown);
  return [
    translate(dryRun ? 'cli.sessions.wouldBe' : 'cli.sessions.is', { what }),
    ...(session === null
      ? [`  ${translate('cli.sessions.completeYears', { years: body.completeYears.join(', ') || '–' })}`]
      : partLines(session, voice).map((line) => `  ${line}`)),
    translate('cli.sessions.summary', {
      tasks: tasks.total,
      past: counts.deadlinesPast,
      added: reminders.added,
      withdrawn: reminders.withdrawn,
    }),
    ...inColumns(
      tasks.items
        .slice(0, shown)
        .map((task) => [
          `  ${translate(`cli.sessions.kind.${task.kind}`)}`,
          [task.mandate.decision?.number, task.mandate.paragraph ?? task.mandate.paragraphCounted]
            .filter((part) => part !== null && part !== undefined)
            .join(' § ') || '–',
          task.said,
        ]),
    ),
    ...(moving > 0 ? [translate('page.sessions.change.papers.moving', { count: moving })] : []),
    ...papers.items.slice(0, shown).map(({ said }) => `  ${said}`),
    ...(hidden > 0 ? [`  ${translate('cli.sessions.more', { hidden })}`] : []),
  ].join('\n');
}

export function sessionInWords({ key, cancelled }: Session, voice: Voice): string {
  const session = `${say(sessionPhrase(key), voice)} (${key})`;
  return cancelled ? voice.translate('cli.sessions.cancelled', { session }) : session;
}

/** "main: 2026-11-23 – 2026-11-25": dates as they are typed, so that they can be typed again. */
export function partLines({ segments }: Session, voice: Voice): readonly string[] {
  return segments.map((segment) => {
    const part = segment.n === null ? segment.kind : `${segment.kind} ${segment.n}`;
    return `${part}: ${whenOf(segment, voice)}${documentsOf(segment, voice)}`;
  });
}

function whenOf({ start, end, expected }: Segment, { translate }: Voice): string {
  if (start !== null) return start === end ? start : `${start} – ${end}`;
  return expected ?? translate('cli.sessions.undated');
}

function documentsOf({ takesDocuments, why }: Segment, { translate }: Voice): string {
  if (takesDocuments) return '';
  const said = why === null ? 'none' : why === 'elections-only' ? 'elections' : why;
  return ` ${translate('cli.sessions.noDocuments', { why: said })}`;
}
