import { useQuery } from '@tanstack/react-query';
import { me } from '../../../api/questions.js';
import { questionPolicy } from './question-queries.js';

const secretariat = new Set(['focal-point', 'director', 'governance-officer', 'administrator']);

/** Whether what this person answers is given as soon as it is written: the hint of the form; the server decides. */
export function useGivesAtOnce(body: string): boolean {
  const { data: person } = useQuery(me);
  const roles = person?.roles.filter((held) => held.body === body).map(({ role }) => role) ?? [];
  const { data: policy } = useQuery({
    ...questionPolicy(body),
    enabled: roles.some((role) => secretariat.has(role)),
  });
  return (
    policy?.answersCleared === false && roles.some((role) => role !== 'focal-point' && secretariat.has(role))
  );
}
