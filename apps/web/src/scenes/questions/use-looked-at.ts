import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { aboutChanges, changedMandates } from './change-queries.js';

/**
 * Notes that this person has looked at a mandate when they go on to another page, as far as what they saw first reached. Not
 * when the page comes or is loaded again: what is new would be lost before it was read.
 */
export function useLookedAt(mandate: string): void {
  const known = useQueryClient();
  const { data } = useQuery(changedMandates);
  const isChanged = data?.items.includes(mandate) === true;
  const upTo = data?.upTo;
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (isChanged && upTo !== undefined) seen.current ??= upTo;
  }, [isChanged, upTo]);
  useEffect(
    () => () => {
      if (seen.current === null) return;
      const body = { upTo: seen.current, mandate };
      seen.current = null;
      void done(api.POST('/api/v1/changes/looked', { body })).then(
        () => known.invalidateQueries({ queryKey: aboutChanges }),
        // It is new once more the next time.
        () => undefined,
      );
    },
    [mandate, known],
  );
}
