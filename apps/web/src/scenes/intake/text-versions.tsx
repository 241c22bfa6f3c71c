import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/notice.js';
import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { Reading } from './intake-questions.js';

type OtherVersion = Reading['versions'][number];

/** The other texts of the same decisions: which is later than this one, and which should be reviewed before it or after it. */
export function TextVersions({ reading }: { readonly reading: Reading }) {
  const { t } = usePlaceLanguage('intake');
  const later = reading.versions.filter(({ isLater }) => isLater);
  const earlier = reading.versions.filter(({ isLater }) => !isLater);
  const isUnreviewed = earlier.some(({ open }) => open > 0);
  const isOpen = reading.proposals.some(({ state }) => state === 'proposed');
  return (
    <>
      {later.length > 0 &&
        (isOpen ? (
          <div className="aside">
            <p>{t('intake.page.versions.laterWaits')}</p>
            <Versions versions={later} />
          </div>
        ) : (
          <Notice>
            <p>{t('intake.page.versions.later')}</p>
            <Versions versions={later} />
          </Notice>
        ))}
      {earlier.length > 0 &&
        (isUnreviewed && isOpen ? (
          <Notice>
            <p>{t('intake.page.versions.reviewFirst')}</p>
            <Versions versions={earlier} />
          </Notice>
        ) : (
          <div className="aside">
            <p>{t('intake.page.versions.earlier')}</p>
            <Versions versions={earlier} />
          </div>
        ))}
    </>
  );
}

function Versions({ versions }: { readonly versions: readonly OtherVersion[] }) {
  const { t } = usePlaceLanguage('intake');
  return (
    <ul className="text-versions">
      {versions.map(({ reading, fileName, status, takenInAt, open }) => (
        <li key={reading}>
          <Link to="/intake/$reading" params={{ reading }} search={{}}>
            <bdi>{fileName}</bdi>
          </Link>{' '}
          · {t(`page.textStatus.${status}`)} · <SaidMoment at={takenInAt} />
          {open > 0 && <> · {t('intake.page.list.open', { count: open })}</>}
        </li>
      ))}
    </ul>
  );
}
