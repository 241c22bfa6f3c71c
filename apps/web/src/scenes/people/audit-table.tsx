import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { AuditEntry } from './audit-questions.js';
import { AuditRow } from './audit-row.js';

interface Props {
  readonly entries: readonly AuditEntry[];
  /** Others are on their way. */
  readonly stale: boolean;
}

export function AuditTable({ entries, stale }: Props) {
  const { t } = usePlaceLanguage('people');
  return (
    <table className="people-table audit-table" aria-busy={stale}>
      <caption className="visually-hidden">{t('people.audit.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('people.audit.column.at')}</th>
          <th scope="col">{t('people.audit.column.who')}</th>
          <th scope="col">{t('people.audit.column.what')}</th>
          <th scope="col">{t('people.audit.column.subject')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}
