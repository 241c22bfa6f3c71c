/**
 * What the heading of a column asks for next: from the first to the last, then from the last to the first, then the list
 * as it usually stands.
 * @param sort as the address has it: "decision", "-decision"; undefined as usual
 * @returns undefined for the usual order
 */
export function nextSort(column: string, sort: string | undefined, usual: string): string | undefined {
  const turned = `-${column}`;
  const ways = usual === turned ? [turned, column] : [column, turned];
  const at = ways.indexOf(sort ?? usual);
  const next = ways[at + 1];
  return next === usual ? undefined : next;
}

/** How a column is sorted, as aria-sort says it; undefined when the list goes by another. */
export function sortedBy(
  column: string,
  sort: string | undefined,
  usual: string,
): 'ascending' | 'descending' | undefined {
  const now = sort ?? usual;
  if (now === column) return 'ascending';
  return now === `-${column}` ? 'descending' : undefined;
}
