import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bodies } from '../../api/questions.js';
import { Quotation } from '../../components/quotation.js';
import { exactDate } from '../../language/say-date.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { decisionWords } from '../mandates/source-words.js';
import { textForReader } from '../mandates/text-for-reader.js';
import type { Proposal } from './leaving-questions.js';

/** Until when a proposal takes comments, or what became of it. */
export function ProposalState({ proposal }: { readonly proposal: Proposal }) {
  const { t, locale } = usePlaceLanguage('workflow');
  const date = exactDate(proposal.commentUntil, locale);
  return (
    <p className="due-task-facts">
      <span className="progress-word">{t(`workflow.leaving.state.${proposal.state}`)}</span>
      {proposal.state === 'open' && (
        <span className="aside">
          {t(proposal.takesComments ? 'workflow.leaving.openUntil' : 'workflow.leaving.closedOn', { date })}
        </span>
      )}
      {proposal.decidedBy !== null && (
        <span className="aside">{t('workflow.leaving.decidedBy', { reference: proposal.decidedBy })}</span>
      )}
      {proposal.withdrawnWhy !== null && (
        <span className="aside">{t('workflow.leaving.withdrawnWhy', { reason: proposal.withdrawnWhy })}</span>
      )}
    </p>
  );
}

/** The mandates that are proposed to leave the list, in their words. */
export function ProposedMandates({ proposal }: { readonly proposal: Proposal }) {
  const { t, lang } = usePlaceLanguage('workflow');
  const { data: known = [] } = useQuery(bodies);
  return (
    <ul className="to-consider">
      {proposal.mandates.map(({ id, decision, paragraph, texts }) => {
        const text = textForReader(texts, lang);
        const source = decisionWords({ decision, body: proposal.body }, known, lang, t);
        return (
          <li key={id}>
            <p>
              <Link to="/mandates/$mandate" params={{ mandate: id }}>
                {[source, paragraph !== null && t('page.mandates.paragraph', { paragraph })]
                  .filter(Boolean)
                  .join(' · ')}
              </Link>
            </p>
            {text && <Quotation {...text} />}
          </li>
        );
      })}
    </ul>
  );
}
