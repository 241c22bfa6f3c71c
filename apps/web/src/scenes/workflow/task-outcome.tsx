import type { TaskDetail } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** What the body last did with a task when it considered it. */
export function TaskOutcome({ outcome }: { readonly outcome: NonNullable<TaskDetail['outcome']> }) {
  const { t } = usePlaceLanguage('workflow');
  return (
    <p className="aside">
      {t('workflow.outcome')}: {t(`workflow.act.deeds.${outcome}`)}
    </p>
  );
}
