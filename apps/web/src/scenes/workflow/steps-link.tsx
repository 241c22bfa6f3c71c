import { Link } from '@tanstack/react-router';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** Leads whoever works for a body to the steps of its clearance. */
export function StepsLink({ body, name }: { readonly body: string; readonly name: string }) {
  const { t } = usePlaceLanguage('workflow');
  return (
    <Link
      to="/sessions/clearance/$body"
      params={{ body }}
      aria-label={t('workflow.steps.linkOf', { body: name })}
    >
      {t('workflow.steps.link')}
    </Link>
  );
}
