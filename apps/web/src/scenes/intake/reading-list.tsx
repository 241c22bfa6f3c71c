import { Link } from '@tanstack/react-router';
import { SaidMoment } from '../../components/said-moment.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { ReadingRow } from './intake-questions.js';

interface Props {
  readonly readings: readonly ReadingRow[];
  readonly search: { readonly cursor?: string };
}

/** What was taken in, each with how far it is. */
export function ReadingList({ readings, search }: Props) {
  return (
    <ol className="reading-list">
      {readings.map((reading) => (
        <li key={reading.id}>
          <ReadingEntry reading={reading} search={search} />
        </li>
      ))}
    </ol>
  );
}

function ReadingEntry({ reading, search }: { readonly reading: ReadingRow } & Pick<Props, 'search'>) {
  const { t, lang } = usePlaceLanguage('intake');
  const { id, fileName, title, symbol, status, takenInAt } = reading;
  return (
    <>
      <p className="reading-name">
        <Link
          to="/intake/$reading"
          params={{ reading: id }}
          search={search}
          {...(title !== null && reading.lang !== null ? { lang: reading.lang } : {})}
        >
          {title ?? fileName}
        </Link>
      </p>
      <p className="aside">
        {[
          symbol,
          title === null ? null : fileName,
          reading.lang && languageName(reading.lang, lang),
          status === 'adopted' ? null : t(`page.textStatus.${status}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ReadingProgress reading={reading} />
      <p className="aside">
        {t('intake.page.list.takenIn')} <SaidMoment at={takenInAt} />
      </p>
    </>
  );
}

function ReadingProgress({ reading }: { readonly reading: ReadingRow }) {
  const { t } = usePlaceLanguage('intake');
  const { state, failure, proposals } = reading;
  if (state === 'reading') return <p className="badge is-dashed">{t('intake.page.state.reading')}</p>;
  if (state === 'failed') {
    return (
      <p>
        <span className="badge is-overdue">{t('intake.page.state.failed')}</span> {failure?.detail}
      </p>
    );
  }
  const { proposed, confirmed, rejected } = proposals;
  if (proposed + confirmed + rejected === 0) return <p>{t('intake.page.list.nothing')}</p>;
  return (
    <p>
      {proposed > 0 && <strong>{t('intake.page.list.open', { count: proposed })}</strong>}
      {proposed === 0 && t('intake.page.list.done')}
      {' · '}
      {t('intake.page.list.decided', { confirmed, rejected })}
    </p>
  );
}
