import { useLanguage } from '../language/language.js';
import { exactDate, relativeDate } from '../language/say-date.js';
import { useToday } from '../language/use-today.js';

interface Props {
  /** An ISO calendar date. */
  readonly date: string;
  /** Only the exact date, where the distance is said nearby or does not matter. */
  readonly exactOnly?: boolean;
}

/** A date as people say it, "in 3 weeks, 14 September 2026", which programs can read too. */
export function SaidDate({ date, exactOnly = false }: Props) {
  const { t, locale } = useLanguage();
  const today = useToday();
  const exact = exactDate(date, locale);
  const relative = relativeDate(date, today, locale);
  return <time dateTime={date}>{exactOnly ? exact : t('page.date.saidAndExact', { relative, exact })}</time>;
}
