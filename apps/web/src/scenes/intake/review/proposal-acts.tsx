import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Proposal } from '../intake-questions.js';
import { Key } from './key.js';
import type { ReviewAct } from './review-keys.js';

interface Props {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onAct: (act: ReviewAct) => void;
}

/** What may be done with a proposal as it stands. Each has its key. */
export function ProposalActs({ proposal, busy, onAct }: Props) {
  const { t } = usePlaceLanguage('intake');
  if (proposal.state === 'rejected' || proposal.state === 'confirmed') {
    return (
      <div className="proposal-acts" aria-busy={busy}>
        <Button className="button" onPress={() => onAct('reopen')}>
          {t('intake.page.act.reopen')}
          <Key name="R" />
        </Button>
      </div>
    );
  }
  if (proposal.state !== 'proposed') return null;
  return (
    <div className="proposal-acts" aria-busy={busy}>
      <Button className="button primary" onPress={() => onAct('accept')}>
        {t('intake.page.act.accept')}
        <Key name="A" />
      </Button>
      <Button className="button" onPress={() => onAct('edit')}>
        {t('intake.page.act.edit')}
        <Key name="E" />
      </Button>
      <Button className="button" onPress={() => onAct('split')}>
        {t('intake.page.act.split')}
        <Key name="S" />
      </Button>
      <Button className="button" onPress={() => onAct('reject')}>
        {t('intake.page.act.reject')}
        <Key name="X" />
      </Button>
      {proposal.addedAt !== null && (
        <Button className="button" onPress={() => onAct('undo')}>
          {t('intake.page.act.undo')}
          <Key name="U" />
        </Button>
      )}
    </div>
  );
}
