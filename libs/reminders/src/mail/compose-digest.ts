import { translator, type SpokenLanguage, type Translate } from '#messages';
import type { CalendarDate } from '#platform/core';
import type { DigestEntry, DigestRest } from '../core/gather-digest.js';
import type { FollowedFacts } from '../core/followed-news.js';
import type { ToldList } from '../core/gather-lists.js';
import { composeCalendar } from './compose-calendar.js';
import { deadlineLine, describeEntry } from './describe-entry.js';
import { describeFollowed } from './describe-followed.js';
import { describeList, type DescribedList } from './describe-list.js';
import type { DescribedDigest } from './described-digest.js';
import { digestPage } from './digest-page.js';
import { withoutMarks } from './direction-marks.js';
import { writtenDay } from './say-date.js';

/** A mail ready to go; to whom is said beside it. */
export interface ComposedMail {
  /** Stays the same however often the digest is tried, so that a mail program can know a double. */
  readonly messageId: string;
  readonly lang: SpokenLanguage;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** iCalendar to be attached; null when nothing of it meets at a session that has a date. */
  readonly calendar: string | null;
  /** Where a mail program may let the reader leave (RFC 8058); null where nobody may: what one owes cannot be left. */
  readonly leaveUrl: string | null;
}

/** What a digest tells. */
export interface DigestContent {
  readonly entries: readonly DigestEntry[];
  readonly rest?: readonly DigestRest[];
  readonly lists?: readonly ToldList[];
  /** The mandates that the reader follows and to which something has happened. */
  readonly followed?: readonly FollowedFacts[];
  /** Where the reader leaves the lists that may be left; null or absent where there is none. */
  readonly leaveUrl?: string | null;
}

/**
 * Writes a digest in the reader's language, as a page of tables that old mail programs can show and as plain text.
 * @param publicUrl where links lead, without a slash at the end
 */
export function composeDigest(
  digest: { readonly id: string; readonly onDate: CalendarDate },
  content: DigestContent,
  lang: SpokenLanguage,
  publicUrl: string,
): ComposedMail {
  const described = describe(digest.onDate, content, lang, publicUrl);
  const lists = content.lists ?? [];
  const onlyToLeave = content.entries.length === 0 && lists.every(({ kind }) => kind === 'members-list');
  return {
    messageId: `<digest-${digest.id}@${new URL(publicUrl).hostname}>`,
    lang,
    subject: described.subject,
    html: digestPage(described, lang),
    text: asText(described, translator(lang)),
    calendar: composeCalendar(content.entries, digest.onDate, lang, publicUrl),
    leaveUrl: onlyToLeave ? (content.leaveUrl ?? null) : null,
  };
}

function describe(
  onDate: CalendarDate,
  { entries, rest = [], lists = [], followed = [], leaveUrl = null }: DigestContent,
  lang: SpokenLanguage,
  publicUrl: string,
): DescribedDigest {
  const t = translator(lang);
  const product = t('mail.product');
  const date = writtenDay(onDate, lang);
  const tasks = entries.length + rest.reduce((sum, { count }) => sum + count, 0);
  const described = [
    ...lists.map((list) => describeList(list, onDate, lang, publicUrl)),
    ...describeFollowed(followed, lang, publicUrl),
  ];
  const listed = lists.reduce((sum, { facts }) => sum + facts.total, followed.length);
  return {
    ...{ product, date, home: publicUrl },
    subject: withoutMarks(
      listed === 0
        ? t('mail.digest.subject', { product, date, count: tasks })
        : t('mail.digest.subjectWithLists', { product, date, count: tasks + listed }),
    ),
    title: tasks > 0 ? t('mail.digest.title', { count: tasks }) : t('mail.digest.titleOfLists'),
    preview: preview(entries, described, lang),
    entries: entries.map((entry) => describeEntry(entry, lang, publicUrl)),
    rest: rest.map(({ body, count }) => ({
      more: t('mail.digest.more', { body, count }),
      act: t('mail.digest.openAll'),
      url: `${publicUrl}/today`,
    })),
    lists: described,
    why: whyOf(tasks, lists, t),
    leave: leaveUrl === null ? null : { act: t('mail.digest.leave'), url: leaveUrl },
  };
}

function whyOf(tasks: number, lists: readonly ToldList[], t: Translate): string {
  const [list] = lists;
  if (tasks > 0) return t('mail.digest.why');
  if (list === undefined) return t('followed.why');
  return lists.every(({ kind }) => kind === 'members-list')
    ? t('mail.digest.whyMember', { body: list.facts.body })
    : t('mail.digest.whyList', { body: list.facts.body });
}

function preview(
  entries: readonly DigestEntry[],
  lists: readonly DescribedList[],
  lang: SpokenLanguage,
): string {
  const first = entries.flatMap(({ deadlines }) => deadlines)[0];
  if (first === undefined) return entries.length > 0 ? '' : (lists[0]?.title ?? '');
  return translator(lang)('mail.entry.line', deadlineLine(first, lang));
}

function asText(digest: DescribedDigest, t: Translate): string {
  const line = (name: string, value: string) => t('mail.entry.line', { name, value });
  const link = (name: string, url: string) => withoutMarks(line(name, url));
  const entries = digest.entries.map(({ label, source, ask, lines, notes, act, url }, index) =>
    [
      `${index + 1}. ${label} · ${source}`,
      '',
      ask,
      '',
      ...lines.map(({ name, value }) => `- ${line(name, value)}`),
      ...notes.flatMap((note) => ['', note]),
      '',
      link(act, url),
    ].join('\n'),
  );
  const rest = digest.rest.map(({ more, act, url }) => `${more}\n${link(act, url)}`);
  const lists = digest.lists.map(({ title, intro, items, notes, act, url }) =>
    [
      `## ${title}`,
      '',
      intro,
      ...items.flatMap((item, index) => [
        '',
        `${index + 1}. ${item.source}`,
        item.ask,
        ...item.lines.map((each) => `- ${each}`),
        `- ${item.url}`,
      ]),
      ...notes.flatMap((note) => ['', note]),
      '',
      link(act, url),
    ].join('\n'),
  );
  const { product, date, title, why, home, leave } = digest;
  const foot = [why, home, ...(leave === null ? [] : [link(leave.act, leave.url)])].join('\n');
  return `${[`${product} · ${date}`, title, ...entries, ...rest, ...lists].join('\n\n')}\n\n-- \n${foot}\n`;
}
