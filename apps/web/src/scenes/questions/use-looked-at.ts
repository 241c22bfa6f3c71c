import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { aboutChanges, changedMandates } from './change-queries.js';

/**
 * Notes that this person has looked at a mandate when they go on to another page, as far as what they saw reached. Not when
 * the page comes or is loaded again: what is new would be lost before it was read.
 */
export function useLookedAt(mandate: string): void {
  const known = useQueryClient();
  const { data } = useQuery(changedMandates);
  const isChanged = data?.items.includes(mandate) === true;
  const upTo = data?.upTo;
  useEffect(() => {
    if (!isChanged || upTo === undefined) return undefined;
    return () => {
      void done(api.POST('/api/v1/changes/looked', { body: { upTo, mandate } })).then(
        () => known.invalidateQueries({ queryKey: aboutChanges }),
        // It is new once more the next time.
        () => undefined,
      );
    };
  }, [isChanged, upTo, mandate, known]);
}
