import type { Paper } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** The step of its clearance that a paper waits for. */
export function PaperWaits({ waitsFor }: { readonly waitsFor: NonNullable<Paper['waitsFor']> }) {
  const { t } = usePlaceLanguage('workflow');
  const { name, step, of } = waitsFor;
  if (name === null || step === null || of === null) return null;
  return <span className="aside">{t('workflow.steps.waitsOf', { step: name, n: step, of })}</span>;
}
