import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes on to where somebody wanted to be, with nothing remembered of whoever was here before. */
export function useEnter(address: string): () => void {
  const known = useQueryClient();
  const router = useRouter();
  return useCallback(() => {
    known.clear();
    router.history.push(address);
  }, [known, router, address]);
}
