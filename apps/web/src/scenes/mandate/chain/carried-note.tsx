import { Link } from '@tanstack/react-router';
import type { Task } from '../../../api/questions.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';

/** Of a task that ended because another one carries what it owed: the way there. */
export function CarriedNote({ into }: { readonly into: NonNullable<Task['carriedInto']> }) {
  const { t } = usePlaceLanguage('chain');
  return (
    <p className="aside">
      <Link to="/tasks/$task" params={{ task: into.task }}>
        {t('chain.task.carried')}
      </Link>
    </p>
  );
}
