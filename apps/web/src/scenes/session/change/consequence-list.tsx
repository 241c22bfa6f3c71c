import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { bodies } from '../../../api/questions.js';
import { Quotation } from '../../../components/quotation.js';
import { SaidDate } from '../../../components/said-date.js';
import { useLanguage } from '../../../language/language.js';
import { deadlineWords } from '../../../language/register-words.js';
import { decisionWords, placeWords } from '../../mandates/source-words.js';
import type { Consequences } from './use-look-then-do.js';

type Consequence = Consequences['tasks']['items'][number];

/** Those that ask for a person first; the server has them in this order. */
const kinds = [
  'meeting-lost',
  'asked-again',
  'choice-opens',
  'passed-over',
  'moved',
  'choice-closes',
  'made',
  'candidates',
  'reasons',
] as const;

/** All that a change does to what is owed: first in numbers, then task by task. */
export function ConsequenceList({ consequences }: { readonly consequences: Consequences }) {
  const { t } = useLanguage();
  const { tasks, papers, counts, reminders } = consequences;
  const moving = papers.counts.days + papers.counts.follows;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [consequences]);
  return (
    <section className="consequences" aria-labelledby="consequences">
      <h3 id="consequences" ref={title} tabIndex={-1}>
        {t('page.sessions.change.consequences', { count: tasks.total })}
      </h3>
      <ul className="consequence-counts">
        {kinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <li key={kind}>{t(`page.sessions.change.count.${kind}`, { count: counts[kind] })}</li>
          ))}
        {moving > 0 && <li>{t('page.sessions.change.papers.moving', { count: moving })}</li>}
        {(['parted', 'left', 'deadlines'] as const)
          .filter((kind) => papers.counts[kind] > 0)
          .map((kind) => (
            <li key={kind} className={kind === 'deadlines' ? undefined : 'is-alarming'}>
              {t(`page.sessions.change.papers.${kind}`, { count: papers.counts[kind] })}
            </li>
          ))}
        {counts.deadlinesPast > 0 && (
          <li className="is-alarming">
            {t('page.sessions.change.deadlinesPast', { count: counts.deadlinesPast })}
          </li>
        )}
        <li>{t('page.sessions.change.reminders', { ...reminders })}</li>
      </ul>
      <ul className="consequence-tasks">
        {tasks.items.map((item) => (
          <Line key={`${item.mandate.id} ${item.task ?? item.to.said}`} item={item} />
        ))}
      </ul>
      {tasks.total > tasks.items.length && (
        <p className="aside">
          {t('page.sessions.change.more', { shown: tasks.items.length, total: tasks.total })}
        </p>
      )}
      <PaperLines papers={papers} />
    </section>
  );
}

function Line({ item: { mandate, said, deadlines } }: { readonly item: Consequence }) {
  const { t, lang } = useLanguage();
  const { data: known = [] } = useQuery(bodies);
  const source = { ...mandate, part: null, subparagraph: null };
  return (
    <li>
      <p>
        <Link to="/mandates/$mandate" params={{ mandate: mandate.id }}>
          {[decisionWords(source, known, lang, t), placeWords(source, t)].filter(Boolean).join(' · ')}
        </Link>
      </p>
      <p className="sentence consequence-said">{said}</p>
      <Quotation quote={mandate.quote} lang={mandate.lang} />
      <MovedDeadlines deadlines={deadlines} />
    </li>
  );
}

/** The papers that move with it, or are left behind, each with the days that change. */
function PaperLines({ papers }: Pick<Consequences, 'papers'>) {
  const { t } = useLanguage();
  if (papers.items.length === 0) return null;
  return (
    <>
      <h4>{t('page.sessions.change.papers.title')}</h4>
      <ul className="consequence-tasks">
        {papers.items.map(({ document, said, deadlines }) => (
          <li key={document}>
            <p className="sentence consequence-said">
              <Link to="/papers/$paper" params={{ paper: document }}>
                {said}
              </Link>
            </p>
            <MovedDeadlines deadlines={deadlines} />
          </li>
        ))}
      </ul>
      {papers.total > papers.items.length && (
        <p className="aside">
          {t('page.sessions.change.more', { shown: papers.items.length, total: papers.total })}
        </p>
      )}
    </>
  );
}

function MovedDeadlines({ deadlines }: Pick<Consequence, 'deadlines'>) {
  const { t } = useLanguage();
  if (deadlines.length === 0) return null;
  return (
    <ul className="consequence-deadlines">
      {deadlines.map(({ kind, from, to, past }) => (
        <li key={kind} className={past ? 'is-alarming' : undefined}>
          <span className="sentence">{deadlineWords(kind, t)}</span>{' '}
          {from && (
            <del>
              <SaidDate date={from} exactOnly />
            </del>
          )}{' '}
          {to && <SaidDate date={to} exactOnly />} {past && <span>{t('page.sessions.change.isPast')}</span>}
        </li>
      ))}
    </ul>
  );
}
