import type { SpokenLanguage } from '#messages';
import type { CalendarDate } from '#platform';
import { gatherDigest, type GatheredDigest } from './core/gather-digest.js';
import { gatherNews, type FollowedNews, type GatheredNews } from './core/followed-news.js';
import type { ListFacts, NumberedItemFacts } from './core/digest-item-facts.js';
import { gatherLists, type GatheredLists, type KnownList } from './core/gather-lists.js';
import { aboutItem, type AboutItem } from './core/item-reminders.js';
import type { ReminderList, StandingList } from './core/reminder-list.js';
import { defaultReminderPolicy, type ReminderPolicy } from './core/reminder-policy.js';
import type { StandingReminder } from './core/reminder.js';
import type { DigestSource } from './digest-source.js';
import { composeDigest, type ComposedMail } from './mail/compose-digest.js';

/** Stands where a digest's own id would: a preview is no digest and keeps nothing. */
export const noDigest = '00000000-0000-0000-0000-000000000000';

/** What a digest is written from. */
export interface DigestToWrite {
  readonly id: string;
  readonly onDate: CalendarDate;
  readonly person: string;
  readonly lang: SpokenLanguage;
  readonly reminders: readonly StandingReminder[];
  readonly lists: readonly StandingList[];
  readonly news: readonly FollowedNews[];
  /** Of everybody whose reminders they are, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Of the bodies that they are of. */
  readonly policies: ReadonlyMap<string, ReminderPolicy>;
  readonly leaveUrl: string | null;
}

/** A digest as it stands now, and what became of the reminders that it does not tell. */
export interface WrittenDigest {
  readonly tasks: GatheredDigest;
  readonly lists: GatheredLists;
  readonly news: GatheredNews;
  /** Null when there is nothing to say. */
  readonly mail: ComposedMail | null;
}

/** Checks each reminder and list against what stands now, and writes what is still true. */
export async function writeDigest(
  digest: DigestToWrite,
  source: DigestSource,
  publicUrl: string,
): Promise<WrittenDigest> {
  const { reminders, lang, onDate } = digest;
  const inPlaceOf = (person: string) => (person === digest.person ? null : (digest.names.get(person) ?? '–'));
  const facts = await source.itemsFor([...new Set(reminders.map(({ task }) => task))], lang);
  const tasks = gatherDigest(reminders, facts, onDate, {
    shownInFull: (body) => (digest.policies.get(body) ?? defaultReminderPolicy).shownInFull,
    inPlaceOf,
  });
  const lists = gatherLists(await knownLists(digest, source), onDate, inPlaceOf);
  const news = await tellNews(digest, source);
  const content = { ...tasks, lists: lists.told, followed: news.told, leaveUrl: digest.leaveUrl };
  const nothing = tasks.entries.length + lists.told.length + news.told.length === 0;
  return { tasks, lists, news, mail: nothing ? null : composeDigest(digest, content, lang, publicUrl) };
}

/** What each list tells as it stands now; items, which may be many, are asked for at once. */
async function knownLists(
  { lists, lang }: DigestToWrite,
  source: DigestSource,
): Promise<readonly KnownList[]> {
  const about = lists.map((list) => ({ list, item: aboutItem(list) }));
  const ids = [...new Set(about.flatMap(({ item }) => item?.item ?? []))];
  const items = ids.length === 0 ? [] : await source.numberedItemsFor(ids, lang);
  const known: KnownList[] = [];
  for (const { list, item } of about) {
    const facts = item === null ? await source.listFor(asAsked(list), lang) : listOfItem(item, items);
    known.push({ list, facts });
  }
  return known;
}

/** Null when the item is done, gone, or to be done by another day now. */
function listOfItem({ item, targetDate }: AboutItem, items: readonly NumberedItemFacts[]): ListFacts | null {
  const facts = items.find(({ id }) => id === item);
  if (facts === undefined || facts.targetDate !== targetDate) return null;
  const { body, path } = facts;
  return {
    ...{ body, path, session: null, opensOn: null, goesOn: null, items: [] },
    numbered: [facts],
    total: 1,
  };
}

async function tellNews({ news, person, lang }: DigestToWrite, source: DigestSource): Promise<GatheredNews> {
  if (news.length === 0) return { told: [], said: [], unsaid: [] };
  const ids = news.map((each) => each.news);
  return gatherNews(news, await source.newsFor(person, ids, lang));
}

function asAsked({ person, body, kind, about, onDate }: StandingList): ReminderList {
  return { person, body, kind, about, onDate };
}
