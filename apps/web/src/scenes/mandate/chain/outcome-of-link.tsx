import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { me, units } from '../../../api/questions.js';
import { progressWords } from '../../../language/register-words.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { LinkOutcome } from './chain-questions.js';

interface Props {
  readonly outcome: LinkOutcome;
  readonly what: 'link' | 'undo';
}

/** All that linking does, or taking a link back: first in numbers, then task by task. */
export function OutcomeOfLink({ outcome, what }: Props) {
  const { t, lang } = usePlaceLanguage('chain');
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(units(person?.lang ?? lang));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [outcome]);
  const { counts, tasks, reminders, unit } = outcome;
  return (
    <section className="chain-outcome" aria-labelledby="chain-outcome">
      <h4 id="chain-outcome" ref={title} tabIndex={-1}>
        {t('chain.what.title')}
      </h4>
      <ul>
        <li>
          {t(what === 'link' ? 'chain.what.superseded' : 'chain.what.active', {
            count: outcome.mandates.length,
          })}
        </li>
        {(['moves', 'ends', 'back', 'reopens', 'items'] as const)
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <li key={kind}>{t(`chain.what.${kind}`, { count: counts[kind] })}</li>
          ))}
        {unit && (
          <li>{t('chain.what.unit', { unit: known.find(({ key }) => key === unit)?.name ?? unit })}</li>
        )}
        <li>{t('page.sessions.change.reminders', { ...reminders })}</li>
      </ul>
      {outcome.statesNoTime && <p className="chain-warning">{t('chain.what.noTime')}</p>}
      <ul className="chain-tasks">
        {tasks.items.map(({ task, said, progress, decision }) => (
          <li key={task}>
            <Link to="/tasks/$task" params={{ task }} className="sentence">
              {said}
            </Link>{' '}
            <span className="aside">
              {[decision?.number, progressWords(progress, t)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {tasks.total > tasks.items.length && (
        <p className="aside">
          {t('page.sessions.change.more', { shown: tasks.items.length, total: tasks.total })}
        </p>
      )}
    </section>
  );
}
