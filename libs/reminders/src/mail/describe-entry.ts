import { translator, type MessageKey, type SpokenLanguage } from '#messages';
import type { CalendarDate } from '#platform/core';
import type { DigestItemFacts } from '../core/digest-item-facts.js';
import type { DigestDeadline, DigestEntry } from '../core/gather-digest.js';
import { relativeDay, weekday, writtenDay } from './say-date.js';

/** One task of a digest in words, the same for the page and for the plain text. */
export interface DescribedEntry {
  /** New, coming up, late. */
  readonly label: string;
  /** The decision and paragraph that ask for it. */
  readonly source: string;
  readonly ask: string;
  readonly askLang: string;
  readonly lines: readonly { readonly name: string; readonly value: string }[];
  /** Whom the reader stands in for, and in whose place they hear of it. */
  readonly notes: readonly string[];
  readonly act: string;
  readonly url: string;
}

/** As much of a request as a mail shows; the whole stands behind the link. In characters. */
const longestAsk = 400;

export function describeEntry(entry: DigestEntry, lang: SpokenLanguage, publicUrl: string): DescribedEntry {
  const t = translator(lang);
  const { facts } = entry;
  return {
    label: t(labelOf(entry)),
    source: sourceOf(facts, lang),
    ask: shortened(facts.ask.text, longestAsk),
    askLang: facts.ask.lang,
    lines: [
      ...entry.deadlines.map((deadline) => deadlineLine(deadline, lang)),
      ...(entry.news === null ? [] : [{ name: t('mail.entry.whatHappened'), value: happened(entry, lang) }]),
      { name: t('mail.entry.dueAt'), value: meetingOf(facts, lang) },
      { name: t('mail.entry.status'), value: t(`page.progress.${facts.progress}`) },
      ...(facts.unit === null ? [] : [{ name: t('mail.entry.owedBy'), value: facts.unit }]),
    ],
    notes: [
      ...(entry.insteadOfOwner ? [standIn(facts.unit, lang)] : []),
      ...entry.inPlaceOf.map((name) => t('mail.entry.inPlaceOf', { name })),
    ],
    act: t('mail.entry.act'),
    url: publicUrl + facts.path,
  };
}

function happened({ news, facts }: DigestEntry, lang: SpokenLanguage): string {
  const t = translator(lang);
  const said = news === null ? '' : t(`mail.news.${news}`);
  return facts.why === '' ? said : t('mail.news.because', { said, why: facts.why });
}

function labelOf({ deadlines, isNew, news }: DigestEntry): MessageKey {
  if (news !== null) return 'mail.entry.decide';
  if (deadlines.some(({ inDays }) => inDays < 0)) return 'mail.entry.late';
  return isNew ? 'mail.entry.new' : 'mail.entry.comingUp';
}

/** The decision and paragraph that ask for it. */
export function sourceOf(
  {
    body,
    decision,
    paragraph,
    paragraphCounted,
  }: Pick<DigestItemFacts, 'body' | 'decision' | 'paragraph' | 'paragraphCounted'>,
  lang: SpokenLanguage,
): string {
  const t = translator(lang);
  const named =
    decision === null
      ? t('mail.entry.decisionUnknown', { body })
      : t('mail.entry.decision', { body, type: decision.type, number: decision.number });
  if (paragraph !== null) return t('mail.entry.paragraph', { decision: named, paragraph });
  if (paragraphCounted === null) return named;
  return t('mail.entry.paragraphCounted', { decision: named, paragraph: String(paragraphCounted) });
}

/** Where it is due, and when that opens. */
export function meetingOf({ meeting, opensOn, tentative }: DigestItemFacts, lang: SpokenLanguage): string {
  const t = translator(lang);
  if (meeting === null) return t('mail.entry.undated');
  const said =
    opensOn === null ? meeting : t('mail.entry.meetingOpens', { meeting, date: writtenDay(opensOn, lang) });
  return tentative ? t('mail.entry.tentative', { meeting: said }) : said;
}

/** What a deadline asks for, and the day: first the exact one, then how far it is. */
export function deadlineLine({ kind, date, inDays }: DigestDeadline, lang: SpokenLanguage) {
  const t = translator(lang);
  return { name: t(`mail.deadline.${kind}`), value: saidDay(date, inDays, lang) };
}

/** A day by which something must be done: the exact one, how far it is, and that it has passed. */
export function saidDay(date: CalendarDate, inDays: number, lang: SpokenLanguage): string {
  return translator(lang)(inDays < 0 ? 'mail.entry.lateDate' : 'mail.entry.date', {
    weekday: weekday(date, lang),
    date: writtenDay(date, lang),
    relative: relativeDay(inDays, lang),
  });
}

/** For whom the reader stands in. */
export function standIn(unit: string | null, lang: SpokenLanguage): string {
  const t = translator(lang);
  return unit === null ? t('mail.entry.standInUnnamed') : t('mail.entry.standIn', { unit });
}

/** Cut at a space where there is one near; Chinese has none and may be cut anywhere. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = [...text].slice(0, longest).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > longest - 40 ? cut.slice(0, lastSpace) : cut}…`;
}
