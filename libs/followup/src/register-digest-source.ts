import { say, sayWhy, sessionPhrase, Voices, type CalendarDate, type Voice } from '#calendar';
import type { SpokenLanguage } from '#messages';
import { Mandates, Tasks, type DatedItem, type MandateRow, type TaskView } from '#register';
import {
  DigestSource,
  type DigestItemFacts,
  type FollowedFacts,
  type Happening,
  type ListFacts,
  type NumberedItemFacts,
  type ReminderList,
} from '#reminders';
import { Injectable } from '@nestjs/common';
import { whyNotOwed } from './plan-tasks.js';
import { ListParts } from './reminding/list-parts.js';
import { NewsFacts, type KnownNews } from './reminding/news-facts.js';

const system = { kind: 'system' } as const;

/** What a digest says of tasks, as the register has them now. */
@Injectable()
export class RegisterDigestSource extends DigestSource {
  constructor(
    private readonly tasks: Tasks,
    private readonly mandates: Mandates,
    private readonly voices: Voices,
    private readonly parts: ListParts,
    private readonly news: NewsFacts,
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
    const { items, numbered, total, cleared, insteadOfOwner } = await this.parts.of(list);
    if (total === 0) return null;
    const voice = await this.voices.in(lang);
    const mandates = await this.mandates.byIds(
      system,
      items.map(({ mandate }) => mandate),
    );
    const { membersList, ...session } = await this.parts.sessionOf(list, voice);
    return {
      ...session,
      body: voice.bodyName(list.body),
      items: items.map((task) => ({
        ...factsOf(task, mandates.get(task.mandate)!, lang, voice),
        // Members read of a request; the work on its tasks is the secretariat's.
        ...(list.kind === 'members-list' ? { path: `/mandates/${task.mandate}` } : {}),
        cleared: cleared.get(task.id) ?? null,
        insteadOfOwner: insteadOfOwner.has(task.id),
      })),
      numbered: await this.told(numbered, lang),
      total,
      path: pathOf(list, membersList),
    };
  }

  override async numberedItemsFor(
    ids: readonly string[],
    lang: SpokenLanguage,
  ): Promise<readonly NumberedItemFacts[]> {
    return this.told(await this.parts.itemsById(ids), lang);
  }

  private async told(
    items: readonly DatedItem[],
    lang: SpokenLanguage,
  ): Promise<readonly NumberedItemFacts[]> {
    if (items.length === 0) return [];
    const mandates = await this.mandates.byIds(system, [...new Set(items.map(({ mandate }) => mandate))]);
    const voice = await this.voices.in(lang);
    return items.map(({ mandate, texts, unit, ...item }) => {
      const own = texts[lang] === undefined ? Object.keys(texts)[0]! : lang;
      return {
        ...requestOf(mandates.get(mandate)!, lang, voice),
        ...item,
        ask: { text: texts[own]!, lang: own },
        unit: unitName(unit, lang),
        path: `/mandates/${mandate}`,
      };
    });
  }

  override async newsFor(
    person: string,
    ids: readonly string[],
    lang: SpokenLanguage,
  ): Promise<readonly FollowedFacts[]> {
    const known = await this.news.of(person, ids);
    const mandates = await this.mandates.byIds(
      system,
      known.map(({ mandate }) => mandate),
    );
    const voice = await this.voices.in(lang);
    return [...mandates.values()].map((mandate) => {
      const own = known.filter((news) => news.mandate === mandate.id);
      return {
        ...requestOf(mandate, lang, voice),
        path: `/mandates/${mandate.id}`,
        happenings: own.filter(isLastOfItsKind).map((news) => happeningOf(news, voice)),
        news: own.map(({ id }) => id),
      };
    });
  }
}

/** Of a meeting that moved twice since the last mail, where it is now is told once; of updates, the one that counts. */
function isLastOfItsKind({ kind, task }: KnownNews, n: number, all: readonly KnownNews[]): boolean {
  return (
    task === null || !all.slice(n + 1).some((later) => later.kind === kind && later.task?.id === task?.id)
  );
}

function happeningOf({ kind, words, task }: KnownNews, voice: Voice): Happening {
  const meeting = task === null ? null : meetingOf(task, voice);
  return { kind, words, meeting, opensOn: (task?.meeting.start ?? null) as CalendarDate | null };
}

/** Where the reader of a list finds all of it, or releases what waits for them. */
function pathOf({ kind, about }: ReminderList, membersList: string | null): string {
  if (kind === 'release-soon' || kind === 'release-today')
    return membersList === null ? '/reminders/lists' : `/reminders/lists/${membersList}`;
  if (kind === 'members-list') return `/sessions/${about}`;
  return kind === 'undated-list' ? '/undated' : '/today';
}

function requestOf(mandate: MandateRow, lang: SpokenLanguage, voice: Voice) {
  const text = mandate.texts.find((own) => own.lang === lang) ?? mandate.texts[0]!;
  return {
    body: voice.bodyName(mandate.body),
    decision: mandate.decision,
    paragraph: mandate.paragraph,
    paragraphCounted: mandate.paragraphCounted,
    ask: { text: text.quote, lang: text.lang },
  };
}

function factsOf(task: TaskView, mandate: MandateRow, lang: SpokenLanguage, voice: Voice): DigestItemFacts {
  return {
    ...requestOf(mandate, lang, voice),
    task: task.id,
    version: task.version,
    notOwed: whyNotOwed({ ...task, passedOver: task.meeting.state === 'passed-over' }),
    meeting: meetingOf(task, voice),
    opensOn: task.meeting.start as CalendarDate | null,
    tentative: task.meeting.state === 'tentative',
    why: task.meeting.why.map((why) => sayWhy(why, voice)).join(' '),
    deadlines: task.deadlines,
    progress: task.progress,
    unit: unitName(task.unit, lang),
    path: `/tasks/${task.id}`,
  };
}

function unitName(unit: TaskView['unit'], lang: SpokenLanguage): string | null {
  return unit?.names[lang] ?? unit?.names['en'] ?? unit?.key ?? null;
}

function meetingOf({ session, meeting }: TaskView, voice: Voice): string | null {
  const name = (key: string) => say(sessionPhrase(key), voice);
  if (session !== null) return name(session);
  return meeting.candidates.length > 0 ? voice.list(meeting.candidates.map(name), 'or') : null;
}
