import type { Body, Mandate, MandateSearch } from '../../api/questions.js';
import { SortableHeading } from '../../components/sortable-heading.js';
import { useLanguage } from '../../language/language.js';
import { MandateRow } from './mandate-row.js';

interface Props {
  readonly mandates: readonly Mandate[];
  readonly bodies: readonly Body[];
  /** What was asked: the headings ask the same in another order. */
  readonly search: MandateSearch;
  /** Whether these rows answer an earlier question while the next is under way. */
  readonly stale: boolean;
}

/**
 * One row for each mandate. The roles are written out because a narrow screen shows rows as cards by CSS, and
 * browsers then forget that it is a table.
 */
export function MandateTable({ mandates, bodies, search, stale }: Props) {
  const { t } = useLanguage();
  const columns = ['decision', 'request', 'addressee', 'due'] as const;
  return (
    <table className="mandate-table" role="table" aria-busy={stale}>
      <caption className="visually-hidden">{t('page.mandates.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) =>
            column === 'decision' || column === 'due' ? (
              <SortableHeading
                key={column}
                here="/mandates"
                search={{ ...search }}
                by={column}
                usual="entered"
                className={`column-${column}`}
              >
                {t(`page.mandates.column.${column}`)}
              </SortableHeading>
            ) : (
              <th key={column} role="columnheader" scope="col" className={`column-${column}`}>
                {t(`page.mandates.column.${column}`)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {mandates.map((mandate) => (
          <MandateRow key={mandate.id} mandate={mandate} bodies={bodies} />
        ))}
      </tbody>
    </table>
  );
}
