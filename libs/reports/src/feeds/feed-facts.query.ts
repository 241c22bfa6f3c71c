import { CalendarStore, type CalendarDate, type StoredSession } from '#calendar';
import type { ReadFeed } from '#people';
import { Trail } from '#platform';
import { FeedTasks, Mandates, type MandateRow, type TaskView } from '#register';
import { Injectable } from '@nestjs/common';
import type { FeedSession, FeedTask } from '../core/feeds/compose-feed.js';

/** What never changed since the trail began did so before anything else. */
const longAgo = new Date('2000-01-01T00:00:00Z');

/** What a calendar feed tells of, as far as its reader may see it. */
@Injectable()
export class FeedFacts {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly tasks: FeedTasks,
    private readonly mandates: Mandates,
    private readonly trail: Trail,
  ) {}

  async of({
    about,
    viewer,
  }: ReadFeed): Promise<{ readonly sessions: readonly FeedSession[]; readonly tasks: readonly FeedTask[] }> {
    const { sessions } = await this.calendars.calendarOf(
      viewer,
      about.about === 'body' ? [about.body] : null,
    );
    const tasks = await this.tasks.about(viewer, about);
    const mandates = await this.mandates.byIds(viewer, [...new Set(tasks.map(({ mandate }) => mandate))]);
    const changed = await this.changesOf(sessions, tasks);
    return {
      sessions: sessions.map((session) => ({ ...session, changedAt: changed('session', session.key) })),
      tasks: tasks.map((task) => feedTask(task, mandates.get(task.mandate)!, changed)),
    };
  }

  /** When things changed last, as the trail has it. */
  private async changesOf(
    sessions: readonly StoredSession[],
    tasks: readonly TaskView[],
  ): Promise<(kind: string, id: string) => Date> {
    const of = await this.trail.lastChanges([
      ...sessions.map(({ key }) => ({ kind: 'session', id: key })),
      ...tasks.map(({ id }) => ({ kind: 'task', id })),
      ...tasks.map(({ mandate }) => ({ kind: 'mandate', id: mandate })),
    ]);
    return (kind, id) => of(kind, id) ?? longAgo;
  }
}

function feedTask(
  task: TaskView,
  mandate: MandateRow,
  changed: (kind: string, id: string) => Date,
): FeedTask {
  // A task moves with its session: what the trail tells of that one is told of it.
  const changes = [
    changed('task', task.id),
    changed('mandate', task.mandate),
    ...(task.session === null ? [] : [changed('session', task.session)]),
  ];
  return {
    id: task.id,
    version: task.version,
    changedAt: new Date(Math.max(...changes.map((at) => at.getTime()))),
    decision: mandate.decision,
    paragraph: mandate.paragraph,
    texts: mandate.texts,
    meeting: {
      state: task.meeting.state,
      start: task.meeting.start as CalendarDate | null,
      candidates: task.meeting.candidates,
      chooseBy: task.meeting.chooseBy as CalendarDate | null,
    },
    session: task.session,
    progress: task.progress,
    overdue: task.overdue,
    late: task.late,
    deadlines: task.deadlines,
  };
}
