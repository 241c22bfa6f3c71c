import { Link } from '@tanstack/react-router';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import './workflow.css';

/** Leads an officer to where an act of the body is recorded for a task. */
export function TaskActLink({ task }: { readonly task: string }) {
  const { t } = usePlaceLanguage('workflow');
  return (
    <Link to="/tasks/$task/act" params={{ task }} className="button workflow-link">
      {t('workflow.act.open')}
    </Link>
  );
}
