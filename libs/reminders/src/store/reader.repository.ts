import { isSpokenLanguage, type SpokenLanguage } from '#messages';
import type { CalendarDate } from '#platform';
import type { FollowedNews } from '../core/followed-news.js';
import type { StandingList } from '../core/reminder-list.js';
import type { StandingReminder } from '../core/reminder.js';
import type { DigestToWrite } from '../write-digest.js';
import { policiesOf } from './policy.repository.js';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** Who gets a digest, and in which language. */
export interface Reader {
  readonly person: string;
  readonly name: string;
  readonly address: string;
  readonly lang: SpokenLanguage;
}

/** A reader as the database has them, who may have chosen a language that is spoken no more. */
export type ReaderRow = Omit<Reader, 'lang'> & { readonly lang: string };

/** A person as one who gets mail; null when there is no such person. */
export async function readerOf(asked: Asked, id: string): Promise<Reader | null> {
  const [person] = await asked.query<ReaderRow>(
    'SELECT id AS person, name, email AS address, lang FROM person WHERE id = $1',
    [id],
  );
  return person === undefined ? null : asReader(person);
}

/** Some people as those who get mail, by name. */
export async function readersOf(asked: Asked, ids: readonly string[]): Promise<readonly Reader[]> {
  const people = await asked.query<ReaderRow>(
    'SELECT id AS person, name, email AS address, lang FROM person WHERE id = ANY ($1) ORDER BY name, id',
    [ids],
  );
  return people.map(asReader);
}

/** English for whoever chose none that is spoken. */
export function asReader(row: ReaderRow): Reader {
  return { ...row, lang: isSpokenLanguage(row.lang) ? row.lang : 'en' };
}

/** All that it takes to write a digest of some reminders, lists and news: the names of those whose they are, the policies. */
export async function toWrite(
  asked: Asked,
  digest: {
    readonly id: string;
    readonly onDate: CalendarDate;
    readonly person: string;
    readonly lang: SpokenLanguage;
  },
  taken: {
    readonly reminders: readonly StandingReminder[];
    readonly lists: readonly StandingList[];
    readonly news: readonly FollowedNews[];
  },
): Promise<DigestToWrite> {
  const { id, onDate, person, lang } = digest;
  const all = [...taken.reminders, ...taken.lists];
  const others = [...new Set(all.map((each) => each.person))].filter((each) => each !== person);
  const named =
    others.length === 0
      ? []
      : await asked.query<{ id: string; name: string }>('SELECT id, name FROM person WHERE id = ANY ($1)', [
          others,
        ]);
  const policies = await policiesOf(asked, [...new Set(all.map(({ body }) => body))]);
  return {
    ...{ id, onDate, person, lang, ...taken, policies },
    names: new Map(named.map((each) => [each.id, each.name])),
    leaveUrl: null,
  };
}
