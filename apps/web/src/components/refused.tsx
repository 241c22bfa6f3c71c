import { Button } from 'react-aria-components/Button';
import { Refusal } from '../api/refusal.js';
import { useLanguage } from '../language/language.js';
import { Notice } from './notice.js';

interface Props {
  readonly error: Error;
  readonly retry: () => void;
}

/** A question that was not answered: why, and what one can do about it. */
export function Refused({ error, retry }: Props) {
  const { t } = useLanguage();
  const status = error instanceof Refusal ? error.status : undefined;
  if (status === 403) return <Notice>{t('page.problem.refused')}</Notice>;
  if (status === 404) return <Notice>{t('page.problem.notFound')}</Notice>;
  return (
    <Notice>
      <p>{t(status === null ? 'page.problem.network' : 'page.problem.failed')}</p>
      <Button className="button" onPress={retry}>
        {t('page.problem.retry')}
      </Button>
    </Notice>
  );
}
