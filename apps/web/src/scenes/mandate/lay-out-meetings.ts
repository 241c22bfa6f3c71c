/** What the line needs to know of a task to find its place. */
interface Met {
  readonly session: string | null;
  readonly meeting: { readonly state: string; readonly start: string | null };
  readonly progress: string;
  readonly before?: string;
}

export interface MeetingLineLayout<Task> {
  /** Meetings that are over and ask for nothing more: folded away. */
  readonly earlier: readonly Task[];
  /** What is open, late or to come: on show. */
  readonly onShow: readonly Task[];
}

const settled = new Set(['delivered', 'considered', 'dropped']);

/**
 * Puts a mandate's tasks on a line from past to future. What is over folds away: held before the register was kept,
 * passed over in the past, or delivered. A past task that is still owed stays on show.
 */
export function layOutMeetings<Task extends Met>(
  tasks: readonly Task[],
  today: string,
): MeetingLineLayout<Task> {
  const inOrder = [...tasks].sort((a, b) => compare(placeOf(a), placeOf(b)));
  const isOver = (task: Task) =>
    task.before !== undefined ||
    settled.has(task.progress) ||
    (task.meeting.state === 'passed-over' && task.meeting.start !== null && task.meeting.start < today);
  const isPast = (task: Task) => task.before !== undefined || (task.meeting.start ?? '9999') < today;
  return {
    earlier: inOrder.filter((task) => isPast(task) && isOver(task)),
    onShow: inOrder.filter((task) => !(isPast(task) && isOver(task))),
  };
}

/** Where a task stands on the line: by its date; without one at the end of its year, by its session; else last. */
function placeOf({ meeting, session }: Met): string {
  if (meeting.start !== null) return `${meeting.start} ${session ?? ''}`;
  const year = session?.split('/')[1];
  return year !== undefined && /^\d{4}$/.test(year) ? `${year}-99 ${session}` : `9999 ${session ?? ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
