import { useLanguage } from '../language/language.js';
import { Icon } from './icon.js';

interface Props {
  readonly session: string;
  /** What the session is called here. */
  readonly name: string;
}

/** The status table of a session, in a tab of its own. */
export function StatusTableLink({ session, name }: Props) {
  const { t, lang } = useLanguage();
  return (
    <a
      className="status-table-link"
      href={`/api/v1/reports?${new URLSearchParams({ session, format: 'html', lang })}`}
      target="_blank"
      rel="noopener"
      aria-label={t('page.meeting.statusTableOf', { session: name })}
    >
      {t('page.meeting.statusTable')}
      <Icon name="outside" />
    </a>
  );
}
