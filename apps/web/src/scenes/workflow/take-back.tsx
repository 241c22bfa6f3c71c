import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ReasonForm } from './reason-form.js';

interface Props {
  readonly act: string;
  readonly onLeave: () => void;
}

/** Says that an act of the body was recorded wrongly, and why. */
export function TakeBack({ act, onLeave }: Props) {
  const { t } = usePlaceLanguage('workflow');
  return (
    <ReasonForm
      title={t('workflow.acts.takeBack')}
      submit={t('workflow.acts.doTakeBack')}
      label={t('workflow.acts.why')}
      hint={t('workflow.acts.whyHint')}
      send={(reason) =>
        answerOf(
          api.POST('/api/v1/body-acts/{id}/take-back', { params: { path: { id: act } }, body: { reason } }),
        )
      }
      lists={['body-acts', 'task', 'mandate', 'mandates', 'today']}
      onLeave={onLeave}
    />
  );
}
