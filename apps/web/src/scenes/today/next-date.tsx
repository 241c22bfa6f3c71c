import { useLanguage } from '../../language/language.js';
import { exactDate, relativeDate } from '../../language/say-date.js';
import { useToday } from '../../language/use-today.js';

interface Props {
  readonly task: {
    readonly nextDeadline: { readonly kind: string; readonly date: string } | null;
    readonly chooseBy: string | null;
  };
}

/** What comes next and how far off it is: "in 3 weeks, submission 14 September 2026". */
export function NextDate({ task: { nextDeadline, chooseBy } }: Props) {
  const { t, locale } = useLanguage();
  const today = useToday();
  const date = chooseBy ?? nextDeadline?.date;
  if (date === undefined) return <span className="aside">{t('page.today.next.none')}</span>;
  const said = { relative: relativeDate(date, today, locale), exact: exactDate(date, locale) };
  return (
    <time dateTime={date} className="sentence">
      {chooseBy !== null
        ? t('page.today.next.chooseBy', said)
        : t('page.today.next.deadline', { ...said, kind: selector(nextDeadline?.kind ?? '') })}
    </time>
  );
}

/** The forms of a message cannot be named with a hyphen. */
function selector(kind: string): string {
  return kind.replaceAll('-', '_');
}
