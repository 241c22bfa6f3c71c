import { lazy, Suspense } from 'react';
import type { Paper } from '../../api/questions.js';
import { Icon } from '../../components/icon.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

const PaperWaits = lazy(async () => ({
  default: (await import('../workflow/paper-waits.js')).PaperWaits,
}));

/** How far a paper is, and what is wrong with it, in words. */
export function PaperSigns({ paper }: { readonly paper: Paper }) {
  const { t } = usePlaceLanguage('paper');
  return (
    <>
      <span className="progress-word">{t(`paper.state.${paper.state}`)}</span>
      {paper.waitsFor && (
        <Suspense fallback={null}>
          <PaperWaits waitsFor={paper.waitsFor} />
        </Suspense>
      )}
      {paper.late === true && (
        <span className="badge is-overdue">
          <Icon name="warning" />
          {t('page.task.late')}
        </span>
      )}
      {paper.tasks.some(({ apart }) => apart) && (
        <span className="badge">
          <Icon name="warning" />
          {t('paper.apart')}
        </span>
      )}
    </>
  );
}
