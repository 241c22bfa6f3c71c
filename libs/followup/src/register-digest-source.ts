import { CalendarStore, say, sayWhy, sessionPhrase, Voices, type CalendarDate, type Voice } from '#calendar';
import type { SpokenLanguage } from '#messages';
import { PersonById } from '#people';
import type { Viewer } from '#platform';
import {
  ListedTasks,
  Mandates,
  Tasks,
  Updates,
  type ListedPart,
  type MandateRow,
  type TaskView,
  type UpdateView,
} from '#register';
import {
  DigestSource,
  MembersLists,
  type DigestItemFacts,
  type ListFacts,
  type ReminderList,
} from '#reminders';
import { Injectable } from '@nestjs/common';
import { whyNotOwed } from './plan-tasks.js';
import { openingOf } from './reminding/opening.js';

const system = { kind: 'system' } as const;

type Person = Extract<Viewer, { kind: 'person' }>;

/** What a digest says of tasks, as the register has them now. */
@Injectable()
export class RegisterDigestSource extends DigestSource {
  constructor(
    private readonly tasks: Tasks,
    private readonly mandates: Mandates,
    private readonly voices: Voices,
    private readonly people: PersonById,
    private readonly listed: ListedTasks,
    private readonly updates: Updates,
    private readonly calendars: CalendarStore,
    private readonly membersLists: MembersLists,
  ) {
    super();
  }

  override async itemsFor(ids: readonly string[], lang: SpokenLanguage): Promise<readonly DigestItemFacts[]> {
    const tasks = await this.tasks.byIds(system, ids);
    const mandates = await this.mandates.byIds(
      system,
      tasks.map(({ mandate }) => mandate),
    );
    const voice = await this.voices.in(lang);
    return tasks.map((task) => factsOf(task, mandates.get(task.mandate)!, lang, voice));
  }

  override async listFor(list: ReminderList, lang: SpokenLanguage): Promise<ListFacts | null> {
    const person = await this.people.viewer(list.person);
    if (person === null) return null;
    const voice = await this.voices.in(lang);
    const about = await this.sessionOf(list, voice);
    const { items, total } = await this.partOf(list, person);
    const mandates = await this.mandates.byIds(
      system,
      items.map(({ mandate }) => mandate),
    );
    const forMembers = list.kind === 'members-list';
    const cleared = forMembers
      ? await this.updates.lastCleared(items.map(({ id }) => id))
      : new Map<string, UpdateView>();
    return {
      ...about,
      body: voice.bodyName(list.body),
      items: items.map((task) => ({
        ...factsOf(task, mandates.get(task.mandate)!, lang, voice),
        // Members read of a request; the work on its tasks is the secretariat's.
        ...(forMembers ? { path: `/mandates/${task.mandate}` } : {}),
        cleared: cleared.get(task.id)?.narrative ?? null,
      })),
      total,
      path: pathOf(list),
    };
  }

  private async partOf(list: ReminderList, person: Person): Promise<ListedPart> {
    switch (list.kind) {
      case 'late-list':
        return this.listed.lateFor(person, list.body);
      case 'undated-list':
        return this.listed.undatedFor(person, list.body);
      case 'members-list':
        return this.listed.outstandingBefore(person, { key: list.about, body: list.body });
      case 'release-soon':
      case 'release-today':
        return { items: [], total: 1 };
    }
  }

  /** The session that a list is about, as it stands on the calendar now. */
  private async sessionOf({ kind, body, about }: ReminderList, voice: Voice) {
    if (kind === 'late-list') return { session: null, opensOn: null, goesOn: null };
    const days = await this.membersLists.daysOf(about);
    const sessions = await this.calendars.sessionsOf(system, body);
    const session = sessions.find(({ key, cancelled }) => key === about && !cancelled);
    return {
      session: say(sessionPhrase(about), voice),
      opensOn: session === undefined ? null : openingOf(session),
      goesOn: days?.goesOn ?? null,
    };
  }
}

/** Where the reader of a list finds all of it. */
function pathOf({ kind, body, about }: ReminderList): string {
  if (kind === 'release-soon' || kind === 'release-today') return '/reminders/lists';
  if (kind === 'members-list') return `/sessions/${about}`;
  return kind === 'undated-list' ? `/mandates?body=${body}` : '/today';
}

function factsOf(task: TaskView, mandate: MandateRow, lang: SpokenLanguage, voice: Voice): DigestItemFacts {
  const text = mandate.texts.find((own) => own.lang === lang) ?? mandate.texts[0]!;
  return {
    task: task.id,
    version: task.version,
    notOwed: whyNotOwed({ ...task, passedOver: task.meeting.state === 'passed-over' }),
    body: voice.bodyName(mandate.body),
    decision: mandate.decision,
    paragraph: mandate.paragraph,
    paragraphCounted: mandate.paragraphCounted,
    ask: { text: text.quote, lang: text.lang },
    meeting: meetingOf(task, voice),
    opensOn: task.meeting.start as CalendarDate | null,
    tentative: task.meeting.state === 'tentative',
    why: task.meeting.why.map((why) => sayWhy(why, voice)).join(' '),
    deadlines: task.deadlines,
    progress: task.progress,
    unit: task.unit?.names[lang] ?? task.unit?.names['en'] ?? task.unit?.key ?? null,
    path: `/tasks/${task.id}`,
  };
}

function meetingOf({ session, meeting }: TaskView, voice: Voice): string | null {
  const name = (key: string) => say(sessionPhrase(key), voice);
  if (session !== null) return name(session);
  return meeting.candidates.length > 0 ? voice.list(meeting.candidates.map(name), 'or') : null;
}
