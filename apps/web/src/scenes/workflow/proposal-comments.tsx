import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useMemberName } from '../body/use-member-name.js';
import type { Proposal } from './leaving-questions.js';

/** What members say of a proposal, each for their State, in the order in which it came. */
export function ProposalComments({ proposal: { comments } }: { readonly proposal: Proposal }) {
  const { t } = usePlaceLanguage('workflow');
  const nameOf = useMemberName();
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{t('workflow.leaving.comments')}</h2>
      {comments.length === 0 && <p className="aside">{t('workflow.leaving.noComments')}</p>}
      <ol className="to-consider">
        {comments.map(({ id, stance, words, state, by, at }) => (
          <li key={id}>
            <p className="due-task-facts">
              <span className="badge">{t(`workflow.leaving.stance.${stance}`)}</span>
              <strong>
                {state === null
                  ? t('workflow.leaving.aMember')
                  : nameOf({ state, names: {}, from: null, until: null })}
              </strong>
              <span className="aside">
                {by !== null && `${by} · `}
                <SaidMoment at={at} />
              </span>
            </p>
            <p className="written" dir="auto">
              {words}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
