import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { CommentForm } from './comment-form.js';
import type { Proposal } from './leaving-questions.js';
import { WithdrawForm } from './withdraw-form.js';

/** What this person may do about a proposal: say something for their State; record the act of the body, or withdraw it. */
export function ProposalActs({ proposal }: { readonly proposal: Proposal }) {
  const { t } = usePlaceLanguage('workflow');
  const [isOpen, open] = useState<boolean | null>(null);
  const may = (act: Proposal['may'][number]) => proposal.may.includes(act);
  return (
    <>
      {may('comment') && <CommentForm proposal={proposal.id} />}
      {may('decide') && (
        <ul className="paper-acts">
          {proposal.mandates
            .filter(({ life }) => life === 'active')
            .map(({ id, paragraph }) => (
              <li key={id}>
                <Link to="/mandates/$mandate/act" params={{ mandate: id }} className="button">
                  {[
                    t('workflow.leaving.decide'),
                    paragraph !== null &&
                      proposal.mandates.length > 1 &&
                      t('page.mandates.paragraph', { paragraph }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Link>
              </li>
            ))}
        </ul>
      )}
      {may('withdraw') && isOpen !== true && (
        <Button
          className="button quiet workflow-link"
          autoFocus={isOpen === false}
          onPress={() => open(true)}
        >
          {t('workflow.leaving.withdraw')}
        </Button>
      )}
      {may('withdraw') && isOpen === true && (
        <WithdrawForm proposal={proposal.id} onLeave={() => open(false)} />
      )}
    </>
  );
}
