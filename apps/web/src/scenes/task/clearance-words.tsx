import { lazy, Suspense } from 'react';
import type { Update } from '../../api/questions.js';
import { SaidMoment } from '../../components/said-moment.js';
import { useLanguage } from '../../language/language.js';
import { clearanceWords } from '../../language/register-words.js';

/** Fetched, with its words, where there are steps to tell of. */
const StepsTaken = lazy(async () => ({
  default: (await import('../workflow/steps-taken.js')).StepsTaken,
}));

/** How far an update is on its way to the members, who decided, when, and why it was returned. */
export function ClearanceWords({ clearance }: { readonly clearance: Update['clearance'] }) {
  const { t } = useLanguage();
  const { state, at, by, onBehalfOf, reason } = clearance;
  const isDecided = state === 'cleared' || state === 'returned';
  return (
    <div className={`clearance is-${state}`}>
      <p className="said-by">
        <span className="badge">{clearanceWords(state, t)}</span>
        {isDecided && by && (
          <span className="aside">
            {onBehalfOf
              ? t('page.task.updates.decidedByFor', { state, by, unit: onBehalfOf })
              : t('page.task.updates.decidedBy', { state, by })}
          </span>
        )}
        {isDecided && at && (
          <span className="aside">
            <SaidMoment at={at} />
          </span>
        )}
      </p>
      {(clearance.waitsFor !== null || clearance.steps.length > 1) && (
        <Suspense fallback={null}>
          <StepsTaken clearance={clearance} />
        </Suspense>
      )}
      {reason && (
        <p className="written" dir="auto">
          {reason}
        </p>
      )}
    </div>
  );
}
