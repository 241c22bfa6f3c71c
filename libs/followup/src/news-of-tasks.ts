import type { CalendarDate } from '#calendar';
import { decidersOfUnits } from '#people';
import type { Tx } from '#platform';
import type { ChangedTask, ResolvedMandate } from '#register';
import type { NewsKind, Reminder } from '#reminders';

interface News {
  readonly kind: NewsKind;
  /** The day by which nobody had chosen. */
  readonly chooseBy: CalendarDate | null;
}

/**
 * What must be told of tasks that resolving changed: that nobody chose in time and it moved on, that it lost its meeting
 * after work had begun. To the governance officers of the body that asked and the directors of the unit that owes it.
 */
export async function newsOfTasks(
  tx: Tx,
  resolved: readonly ResolvedMandate[],
  today: (body: string) => CalendarDate,
): Promise<readonly Reminder[]> {
  const told = resolved.flatMap(({ mandate, changed }) =>
    changed.flatMap((change) => newsOf(change).map((news) => ({ mandate, change, news }))),
  );
  if (told.length === 0) return [];
  const deciders = await decidersOfUnits(
    tx,
    told.map(({ mandate }) => ({ body: mandate.body, unit: mandate.unitId })),
  );
  return told.flatMap(({ mandate, change, news }) =>
    deciders({ body: mandate.body, unit: mandate.unitId }).map((person) => ({
      person,
      task: change.standing.id,
      body: change.now.body,
      kind: news.kind,
      deadline: news.chooseBy === null ? null : { kind: 'slot', date: news.chooseBy },
      onDate: today(change.now.body),
      insteadOfOwner: false,
    })),
  );
}

function newsOf({ standing, now }: ChangedTask): readonly News[] {
  const known = movedOn(standing);
  const last = movedOn(now).at(-1);
  return [
    // Several may have lapsed since somebody looked: where it is due now is all that helps.
    ...(last === undefined || known.includes(last) || now.before !== null
      ? []
      : [{ kind: 'moved-on' as const, chooseBy: last }]),
    ...(losesMeeting(standing, now) ? [{ kind: 'meeting-lost' as const, chooseBy: null }] : []),
  ];
}

/** The days by which nobody had chosen, one for each session that lapsed so. */
function movedOn({ why }: Pick<ChangedTask['now'], 'why'>): readonly CalendarDate[] {
  return why.flatMap(({ key, values }) =>
    key === 'calendar.why.movedOn' ? [String(values?.['date']) as CalendarDate] : [],
  );
}

/** Work has begun on it, it had a meeting or could choose one, and has none now. */
export function losesMeeting(standing: ChangedTask['standing'], now: ChangedTask['now']): boolean {
  const asks = (task: ChangedTask['now']) => task.why.some(({ key }) => key === 'change.why.workStands');
  return asks(now) && !asks(standing);
}
