import { useQuery } from '@tanstack/react-query';
import { me } from '../api/questions.js';

/** The register's today where it says one, else this computer's. */
export function useToday(): string {
  const { data } = useQuery({ ...me, enabled: false });
  return data?.today ?? localToday(new Date());
}

function localToday(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
