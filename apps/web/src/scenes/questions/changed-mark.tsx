import { useQuery } from '@tanstack/react-query';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { changedMandates } from './change-queries.js';
import './changes.css';

interface Props {
  readonly mandate: string;
  /** Said beside the mark, where there is room. */
  readonly inWords?: boolean;
}

/** Marks a mandate that has changed since this person last looked; nothing for the others. */
export function ChangedMark({ mandate, inWords = false }: Props) {
  const { t } = usePlaceLanguage('questions');
  const { data } = useQuery(changedMandates);
  if (data?.items.includes(mandate) !== true) return null;
  const words = t('questions.changes.dot');
  return (
    <span className={inWords ? 'changed badge' : 'changed'} title={words}>
      <span className="changed-mark" aria-hidden="true" />
      <span className={inWords ? undefined : 'visually-hidden'}>{words}</span>
    </span>
  );
}
