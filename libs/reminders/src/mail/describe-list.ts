import { translator, type SpokenLanguage } from '#messages';
import { openDeadlines, type ListItemFacts, type NumberedItemFacts } from '../core/digest-item-facts.js';
import { daysBetween } from '../core/days-between.js';
import type { ToldList } from '../core/gather-lists.js';
import type { CalendarDate } from '#platform/core';
import { deadlineLine, meetingOf, saidDay, shortened, sourceOf, standIn } from './describe-entry.js';
import { writtenDay } from './say-date.js';

/** A list of a digest in words, the same for the page and for the plain text. */
export interface DescribedList {
  readonly title: string;
  readonly intro: string;
  readonly items: readonly DescribedItem[];
  /** What else is to be known: that there are more, in whose place it comes. */
  readonly notes: readonly string[];
  readonly act: string;
  readonly url: string;
}

export interface DescribedItem {
  readonly source: string;
  readonly url: string;
  readonly ask: string;
  readonly askLang: string;
  readonly lines: readonly string[];
}

/** As much of a request, and of what was cleared of it, as a list shows. In characters. */
const longestAsk = 240;

/** So many items of mandates are told one by one; the rest stand behind the link. */
const numberedInFull = 40;

export function describeList(
  { kind, facts, inPlaceOf }: ToldList,
  today: CalendarDate,
  lang: SpokenLanguage,
  publicUrl: string,
): DescribedList {
  const t = translator(lang);
  const { body, items, numbered, total, opensOn, goesOn, path } = facts;
  const shown = numbered.slice(0, numberedInFull);
  const words = {
    body,
    session: facts.session ?? '',
    count: total,
    opens: opensOn === null ? '' : writtenDay(opensOn, lang),
    goes: goesOn === null ? '' : writtenDay(goesOn, lang),
  };
  const left = total - items.length - shown.length;
  const waits = kind === 'release-soon' || kind === 'release-today';
  return {
    title: t(`mail.list.${kind}.title`, words),
    intro: t(`mail.list.${kind}.intro`, words),
    items: [
      ...items.map((item) => describeItem(kind, item, today, lang, publicUrl)),
      ...shown.map((item) => describeNumbered(item, today, lang, publicUrl)),
    ],
    notes: [
      ...(left > 0 && !waits ? [t('mail.list.more', { count: left })] : []),
      ...(inPlaceOf === null ? [] : [t('mail.entry.inPlaceOf', { name: inPlaceOf })]),
    ],
    act: t(waits ? 'mail.list.release' : 'mail.list.open'),
    url: publicUrl + path,
  };
}

function describeItem(
  kind: ToldList['kind'],
  item: ListItemFacts,
  today: CalendarDate,
  lang: SpokenLanguage,
  publicUrl: string,
): DescribedItem {
  return {
    source: sourceOf(item, lang),
    url: publicUrl + item.path,
    ask: shortened(item.ask.text, longestAsk),
    askLang: item.ask.lang,
    lines: linesOf(kind, item, today, lang),
  };
}

/** An item of a mandate: where it stands, by when it is to be done, how far it is. */
function describeNumbered(
  item: NumberedItemFacts,
  today: CalendarDate,
  lang: SpokenLanguage,
  publicUrl: string,
): DescribedItem {
  const t = translator(lang);
  const { number, document, targetDate, implementation, unit } = item;
  const line = (name: string, value: string) => t('mail.entry.line', { name, value });
  const what =
    document === null ? t('items.number', { number }) : t('items.inDocument', { document, number });
  return {
    source: `${what} · ${sourceOf(item, lang)}`,
    url: publicUrl + item.path,
    ask: shortened(item.ask.text, longestAsk),
    askLang: item.ask.lang,
    lines: [
      line(t('items.target'), saidDay(targetDate, daysBetween(today, targetDate), lang)),
      line(t('mail.entry.status'), t(`items.implementation.${implementation}`)),
      ...(unit === null ? [] : [line(t('mail.entry.owedBy'), unit)]),
      ...(item.insteadOfOwner ? [standIn(unit, lang)] : []),
    ],
  };
}

function linesOf(
  kind: ToldList['kind'],
  item: ListItemFacts,
  today: CalendarDate,
  lang: SpokenLanguage,
): readonly string[] {
  const t = translator(lang);
  const line = (name: string, value: string) => t('mail.entry.line', { name, value });
  const status = line(t('mail.entry.status'), t(`page.progress.${item.progress}`));
  const owedBy = [
    ...(item.unit === null ? [] : [line(t('mail.entry.owedBy'), item.unit)]),
    ...(item.insteadOfOwner ? [standIn(item.unit, lang)] : []),
  ];
  if (kind === 'undated-list') return [status, ...owedBy];
  if (kind === 'members-list') {
    const cleared =
      item.cleared === null ? [] : [line(t('mail.list.cleared'), shortened(item.cleared, longestAsk))];
    return [line(t('mail.entry.dueAt'), meetingOf(item, lang)), status, ...cleared];
  }
  const late = openDeadlines(item)
    .filter(({ date }) => date < today)
    .map((deadline) => deadlineLine({ ...deadline, inDays: daysBetween(today, deadline.date) }, lang));
  return [...late.map(({ name, value }) => line(name, value)), status, ...owedBy];
}
