import { directionOf, translator, type SpokenLanguage, type Translate } from '#messages';
import type { CalendarDate } from '#platform/core';
import type { DigestEntry } from '../core/gather-digest.js';
import { deadlineLine, describeEntry, type DescribedEntry } from './describe-entry.js';
import { digestTemplate } from './digest-template.generated.js';
import { fillTemplate } from './fill-template.js';
import { writtenDay } from './say-date.js';

/** A mail ready to go; to whom is said beside it. */
export interface ComposedMail {
  /** Stays the same however often the digest is tried, so that a mail program can know a double. */
  readonly messageId: string;
  readonly lang: SpokenLanguage;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * Writes a digest in the reader's language, as a page of tables that old mail programs can show and as plain text.
 * @param publicUrl where links lead, without a slash at the end
 */
export function composeDigest(
  digest: { readonly id: string; readonly onDate: CalendarDate },
  entries: readonly DigestEntry[],
  lang: SpokenLanguage,
  publicUrl: string,
): ComposedMail {
  const t = translator(lang);
  const words: DigestWords = {
    product: t('mail.product'),
    date: writtenDay(digest.onDate, lang),
    title: t('mail.digest.title', { count: entries.length }),
    why: t('mail.digest.why'),
    home: publicUrl,
  };
  const subject = t('mail.digest.subject', { ...words, count: entries.length });
  const described = entries.map((entry) => describeEntry(entry, lang, publicUrl));
  return {
    messageId: `<digest-${digest.id}@${new URL(publicUrl).hostname}>`,
    lang,
    subject,
    html: asPage({ ...words, subject, preview: preview(entries, lang) }, described, lang),
    text: asText(words, described, t),
  };
}

interface DigestWords extends Readonly<Record<string, string>> {
  readonly product: string;
  readonly date: string;
  readonly title: string;
  readonly why: string;
  readonly home: string;
}

/** What mail programs show beside the subject: the most pressing date. */
function preview(entries: readonly DigestEntry[], lang: SpokenLanguage): string {
  const first = entries.flatMap(({ deadlines }) => deadlines)[0];
  if (first === undefined) return '';
  return translator(lang)('mail.entry.line', deadlineLine(first, lang));
}

function asPage(
  words: Readonly<Record<string, string>>,
  entries: readonly DescribedEntry[],
  lang: SpokenLanguage,
): string {
  const layout = { lang, dir: directionOf(lang), start: directionOf(lang) === 'rtl' ? 'right' : 'left' };
  const filled = entries.map(({ lines, standIn, ...plain }) =>
    fillTemplate(digestTemplate.entry, {
      ...layout,
      ...plain,
      askDir: directionOf(plain.askLang),
      fact: lines.map((line) => fillTemplate(digestTemplate.fact, { ...layout, ...line })).join('\n'),
      standin: standIn === null ? '' : fillTemplate(digestTemplate.standin, { ...layout, standIn }),
    }),
  );
  return fillTemplate(digestTemplate.page, { ...layout, ...words, entry: filled.join('\n') });
}

function asText(words: DigestWords, entries: readonly DescribedEntry[], t: Translate): string {
  const blocks = entries.map(({ label, source, ask, lines, standIn, act, url }, index) =>
    [
      `${index + 1}. ${label} · ${source}`,
      '',
      ask,
      '',
      ...lines.map(({ name, value }) => `- ${t('mail.entry.line', { name, value })}`),
      ...(standIn === null ? [] : ['', standIn]),
      '',
      t('mail.entry.line', { name: act, value: url }),
    ].join('\n'),
  );
  return [`${words.product} · ${words.date}`, words.title, ...blocks, '-- ', `${words.why}\n${words.home}`]
    .join('\n\n')
    .replace('-- \n\n', '-- \n')
    .concat('\n');
}
