import { translator, type SpokenLanguage } from '#messages';
import type { FollowedFacts, Happening } from '../core/followed-news.js';
import { shortened, sourceOf } from './describe-entry.js';
import type { DescribedList } from './describe-list.js';
import { writtenDay } from './say-date.js';

/** As much of a request, and of what was cleared or answered, as a mail shows. In characters. */
const longestWords = 240;
/** So many mandates are told one by one; who follows more finds the rest in the register. */
const shownInFull = 50;

/** What has happened to the mandates that the reader follows, as one more list of the digest; none when nothing has. */
export function describeFollowed(
  told: readonly FollowedFacts[],
  lang: SpokenLanguage,
  publicUrl: string,
): readonly DescribedList[] {
  if (told.length === 0) return [];
  const t = translator(lang);
  const left = told.length - shownInFull;
  return [
    {
      title: t('followed.title'),
      intro: t('followed.intro', { count: told.length }),
      items: told.slice(0, shownInFull).map(({ ask, path, happenings, ...facts }) => ({
        source: sourceOf(facts, lang),
        url: publicUrl + path,
        ask: shortened(ask.text, longestWords),
        askLang: ask.lang,
        lines: happenings.map((happening) => lineOf(happening, lang)),
      })),
      notes: left > 0 ? [t('mail.list.more', { count: left })] : [],
      act: t('mail.list.open'),
      url: `${publicUrl}/today`,
    },
  ];
}

function lineOf({ kind, words, meeting, opensOn }: Happening, lang: SpokenLanguage): string {
  const t = translator(lang);
  const name = t(`followed.happened.${kind}`);
  const where =
    meeting !== null && opensOn !== null
      ? t('mail.entry.meetingOpens', { meeting, date: writtenDay(opensOn, lang) })
      : meeting;
  const value = kind === 'moved' ? (where ?? t('mail.entry.undated')) : (words ?? where);
  return value === null ? name : t('mail.entry.line', { name, value: shortened(value, longestWords) });
}
