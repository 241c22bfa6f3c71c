import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from './refusal.js';

let whenSignedOut = () => {};

/** What happens when the server no longer knows who asks: the session has ended or was revoked. */
export function onSignedOut(act: () => void): void {
  whenSignedOut = act;
}

/** Remembers what was asked of the server. A refusal is final; a broken connection is tried twice more. */
export const questions = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    // Without a network a call fails and says so, instead of waiting in silence.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && error instanceof Refusal && error.status === null,
    },
  },
});

function noticeSignedOut(error: Error): void {
  if (error instanceof Refusal && error.status === 401) whenSignedOut();
}
