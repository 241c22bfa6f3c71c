import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { PageTitle } from '../../components/page-title.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { Doorway } from './doorway.js';
import { useSecret } from './use-secret.js';
import { useEnter } from './use-enter.js';

/** Where a mailed link leads: one click signs in, and opening the page alone uses nothing up. */
export function LinkPage() {
  const { t } = usePlaceLanguage('people');
  const enter = useEnter('/today');
  const [pressed, setPressed] = useState(false);
  const token = useSecret();
  const use = useMutation({
    mutationFn: () => done(api.POST('/api/v1/sign-in/link/use', { body: { token } })),
    onSuccess: enter,
  });
  return (
    <Doorway>
      <PageTitle>{t('people.link.title')}</PageTitle>
      {token === '' ? (
        <p>{t('people.link.missing')}</p>
      ) : (
        <>
          <p>{t('people.link.what')}</p>
          {use.isError && !use.isPending && <RefusedAct error={use.error} />}
          <p>
            <Button
              className="button primary"
              onPress={() => {
                setPressed(true);
                if (!use.isPending) use.mutate();
              }}
            >
              {t('people.link.submit')}
            </Button>
          </p>
        </>
      )}
      {(token === '' || (pressed && use.isError)) && (
        <p>
          <Link to="/sign-in">{t('people.link.another')}</Link>
        </p>
      )}
    </Doorway>
  );
}
