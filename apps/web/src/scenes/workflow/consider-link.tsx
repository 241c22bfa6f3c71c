import { Link } from '@tanstack/react-router';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** Leads an officer to where it is recorded what the body did at a session. */
export function ConsiderLink({ session }: { readonly session: string }) {
  const { t } = usePlaceLanguage('workflow');
  const [body = '', ...name] = session.split('/');
  return (
    <p>
      <Link to="/considered/$body/$" params={{ body, _splat: name.join('/') }}>
        {t('workflow.consider.link')}
      </Link>
    </p>
  );
}
