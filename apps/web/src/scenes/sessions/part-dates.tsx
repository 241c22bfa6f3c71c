import { useLanguage } from '../../language/language.js';
import { sayPeriod } from './say-period.js';

interface Props {
  readonly part: {
    readonly start: string | null;
    readonly end: string | null;
    readonly expected: string | null;
  };
}

/** The days of a part of a session; where it has none, the quarter in which it is expected, looking tentative. */
export function PartDates({ part: { start, end, expected } }: Props) {
  const { t, locale } = useLanguage();
  if (start !== null && end !== null) return <time dateTime={start}>{sayPeriod(start, end, locale)}</time>;
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(expected ?? '') ?? [];
  return (
    <span className="is-tentative">
      <span className="meeting-date">
        {year === undefined
          ? t('page.date.none')
          : t('page.sessions.quarter', { year, quarter: Number(quarter) })}
      </span>
    </span>
  );
}
