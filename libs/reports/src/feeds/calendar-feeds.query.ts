import { CalendarStore, Voices, type CalendarDate, type StoredSession } from '#calendar';
import { isSpokenLanguage, translator, type SpokenLanguage } from '#messages';
import { Units, type ReadFeed } from '#people';
import { Clock, Configuration, Trail } from '#platform';
import { FeedTasks, Mandates, type MandateRow, type TaskView } from '#register';
import { Injectable } from '@nestjs/common';
import { composeFeed, type FeedSession, type FeedTask } from '../core/feeds/compose-feed.js';
import { renderCalendar } from './render-calendar.js';

/** What never changed since the trail began did so before anything else. */
const longAgo = new Date('2000-01-01T00:00:00Z');

/** Calendars as programs read them, in the language of who made the address and with what they may see now. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly tasks: FeedTasks,
    private readonly mandates: Mandates,
    private readonly units: Units,
    private readonly voices: Voices,
    private readonly trail: Trail,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** The feed as iCalendar. */
  async render({ about, viewer, name }: ReadFeed): Promise<string> {
    const lang = isSpokenLanguage(viewer.lang) ? viewer.lang : 'en';
    const voice = await this.voices.in(lang);
    const bodies = about.about === 'body' ? [about.body] : null;
    const { sessions } = await this.calendars.calendarOf(viewer, bodies);
    const tasks = await this.tasks.about(viewer, about);
    const mandates = await this.mandates.byIds(viewer, [...new Set(tasks.map(({ mandate }) => mandate))]);
    const changed = await this.changesOf(sessions, tasks);
    const events = composeFeed(
      sessions.map((session): FeedSession => ({ ...session, changedAt: changed('session', session.key) })),
      tasks.map((task) => feedTask(task, mandates.get(task.mandate)!, changed)),
      { lang, voice, today: this.clock.today('UTC') },
    );
    const of =
      about.about === 'body'
        ? voice.bodyName(about.body)
        : about.about === 'unit'
          ? await this.unitName(about.unit, lang)
          : name;
    const address = this.configuration.publicUrl.replace(/\/$/, '');
    return renderCalendar(events, { name: translator(lang)('feed.name', { of }), lang, address });
  }

  private async unitName(key: string, lang: SpokenLanguage): Promise<string> {
    const names = (await this.units.all()).find((unit) => unit.key === key)?.names;
    return names?.[lang] ?? names?.['en'] ?? key;
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
