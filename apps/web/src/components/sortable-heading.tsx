import { Link } from '@tanstack/react-router';
import { nextSort, sortedBy } from './next-sort.js';
import './sortable-heading.css';

interface Props {
  readonly here: '/mandates' | '/people' | '/people/audit';
  readonly search: Readonly<Record<string, string | undefined>> & { readonly sort?: string };
  /** The name of the order by this column. */
  readonly by: string;
  /** The order of the list when nothing is said. */
  readonly usual: string;
  readonly className?: string;
  readonly children: string;
}

/** The heading of a column by which a list can be sorted: pressed again, the other way round. On a narrow screen it stays above the cards. */
export function SortableHeading({ here, search, by, usual, className = '', children }: Props) {
  const { cursor: _first, sort, ...asked } = search;
  const next = nextSort(by, sort, usual);
  const sorted = sortedBy(by, sort, usual);
  return (
    <th role="columnheader" scope="col" className={`sortable ${className}`} aria-sort={sorted ?? 'none'}>
      <Link to={here} search={{ ...asked, ...(next !== undefined && { sort: next }) }}>
        {children}
        <span className="sorted" aria-hidden="true">
          {sorted === undefined ? '↕' : sorted === 'ascending' ? '↑' : '↓'}
        </span>
      </Link>
    </th>
  );
}
