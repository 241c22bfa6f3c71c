import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { answerOf, reply } from '../../../api/refusal.js';
import type { Proposal } from '../intake-questions.js';
import { replaceProposal } from './replace-proposal.js';

export type Decision = 'accept' | 'reject' | 'reopen';

interface Decided {
  readonly act: Decision;
  readonly proposal: Proposal;
}

/** Sends decisions at once. Whoever was faster is seen: the reading is asked for anew, also after a refusal. */
export function useDecisions(reading: string, onDecided: (decided: Decided) => void) {
  const known = useQueryClient();
  const key = { queryKey: ['reading', reading] };
  return useMutation({
    mutationFn: ({ act, proposal }: Decided) => decide(act, reading, proposal),
    onSuccess: (changed, decided) => {
      replaceProposal(known, reading, decided.proposal.id, changed);
      onDecided(decided);
    },
    onSettled: () => {
      void known.invalidateQueries(key);
      void known.invalidateQueries({ queryKey: ['readings'] });
      void known.invalidateQueries({ queryKey: ['mandates'] });
    },
  });
}

async function decide(act: Decision, reading: string, { id, version }: Proposal): Promise<Partial<Proposal>> {
  const sent = {
    params: { path: { id: reading, proposal: id } },
    headers: { 'if-match': `"${version}"` },
  };
  switch (act) {
    case 'accept': {
      const confirm = api.POST('/api/v1/intake/{id}/proposals/{proposal}/confirm', { ...sent, body: {} });
      const { data, response } = await reply(confirm);
      return { state: 'confirmed', mandate: data!.mandate, ...versionIn(response) };
    }
    case 'reject': {
      const reject = api.POST('/api/v1/intake/{id}/proposals/{proposal}/reject', sent);
      return { state: 'rejected', ...versionIn((await reply(reject)).response) };
    }
    case 'reopen':
      return answerOf(api.POST('/api/v1/intake/{id}/proposals/{proposal}/reopen', sent));
  }
}

/** The version that stands now: what is decided next, before the reading is asked for anew, is decided about that one. */
function versionIn({ headers }: Response): Partial<Proposal> {
  const version = Number(headers.get('etag')?.match(/^"(\d+)"$/)?.[1]);
  return Number.isNaN(version) ? {} : { version };
}
