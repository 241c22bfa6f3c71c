import type { QueryClient } from '@tanstack/react-query';

/** Whatever shows meetings, deadlines or bodies is asked for again; nobody waits for it. */
export function askAgainAfterChange(known: QueryClient): void {
  const lists = ['sessions', 'bodies', 'policy', 'papers', 'paper', 'mandates', 'mandate', 'task', 'today'];
  for (const list of lists) void known.invalidateQueries({ queryKey: [list] });
}
