import { SortableHeading } from '../../components/sortable-heading.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { AuditEntry, AuditSearch } from './audit-questions.js';
import { AuditRow } from './audit-row.js';

interface Props {
  readonly entries: readonly AuditEntry[];
  /** What was asked: the headings ask the same in another order. */
  readonly search: AuditSearch;
  /** Others are on their way. */
  readonly stale: boolean;
}

export function AuditTable({ entries, search, stale }: Props) {
  const { t } = usePlaceLanguage('people');
  return (
    <table className="people-table audit-table" aria-busy={stale}>
      <caption className="visually-hidden">{t('people.audit.caption')}</caption>
      <thead>
        <tr>
          <SortableHeading here="/people/audit" search={{ ...search }} by="at" usual="-at">
            {t('people.audit.column.at')}
          </SortableHeading>
          <th scope="col">{t('people.audit.column.who')}</th>
          <SortableHeading here="/people/audit" search={{ ...search }} by="what" usual="-at">
            {t('people.audit.column.what')}
          </SortableHeading>
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
