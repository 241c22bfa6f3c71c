import { useNavigate, useSearch, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { PaperDetail } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { OutcomeNotice, type Outcomes } from '../task/outcome-notice.js';
import { ChangePaper } from './change-paper.js';
import { DeedForm } from './deed-form.js';
import { isDeed } from './deeds.js';
import { paperActs, type PaperAct } from './paper-act.js';
import { PressedAct } from './pressed-act.js';
import { WriteLines } from './write-lines.js';

/** What this person may do with a paper now. What is being done stands in the address. */
export function PaperActs({ paper }: { readonly paper: PaperDetail }) {
  const { t } = usePlaceLanguage('paper');
  const { act } = useSearch({ from: '/shell/papers/$paper' });
  const navigate = useNavigate({ from: '/papers/$paper' });
  const [said, say] = useState<Outcomes>(null);
  const possible = paperActs.filter((one) => paper.may.includes(one));
  const doing = paperActs.find((one) => one === act);
  const props = useMemo(() => {
    const leave = () => void navigate({ search: {} });
    return {
      onLeave: leave,
      outcome: {
        onDone: (done: PaperAct, fresh?: PaperDetail) => {
          say(whatWasDone(done, fresh));
          leave();
        },
        onRefused: (refused: Error) => say({ refused }),
      },
    };
  }, [navigate]);
  if (possible.length === 0 && doing === undefined && said === null) return null;
  return (
    <section aria-labelledby="acts" className="acts">
      <h2 id="acts">{t('page.task.acts')}</h2>
      <OutcomeNotice outcome={said} t={t} />
      <ul className="paper-acts">
        {possible.map((one) => (
          <li key={one}>
            {one === 'clear' || one === 'send-for-clearance' ? (
              <PressedAct act={one} paper={paper} {...props} />
            ) : (
              <Link
                from="/papers/$paper"
                search={{ act: one }}
                className="button"
                aria-current={one === doing ? 'true' : undefined}
              >
                {t(`paper.act.${one}`)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {doing === 'change' && <ChangePaper paper={paper} {...props} />}
      {doing === 'update' && <WriteLines paper={paper} {...props} />}
      {doing !== undefined && isDeed(doing) && <DeedForm key={doing} deed={doing} paper={paper} {...props} />}
    </section>
  );
}

/** Of a step that was not the last, which one comes next. */
function whatWasDone(act: PaperAct, fresh?: PaperDetail): Outcomes {
  const step = fresh?.waitsFor?.name ?? null;
  if (act === 'clear' && step !== null) return { done: 'paper.done.step', values: { step } };
  return { done: `paper.done.${act}` };
}
