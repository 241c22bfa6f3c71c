import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ReasonForm } from './reason-form.js';

interface Props {
  readonly proposal: string;
  readonly onLeave: () => void;
}

/** Withdraws a proposal, with the reason. */
export function WithdrawForm({ proposal, onLeave }: Props) {
  const { t } = usePlaceLanguage('workflow');
  return (
    <ReasonForm
      title={t('workflow.leaving.withdraw')}
      submit={t('workflow.leaving.withdraw')}
      label={t('workflow.leaving.withdrawWhy')}
      send={(reason) =>
        answerOf(
          api.POST('/api/v1/leaving-proposals/{id}/withdraw', {
            params: { path: { id: proposal } },
            body: { reason },
          }),
        )
      }
      lists={['proposals', 'today']}
      onLeave={onLeave}
    />
  );
}
