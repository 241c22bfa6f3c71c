import type { Body } from '../../../api/questions.js';
import { Refused } from '../../../components/refused.js';
import { SaidDate } from '../../../components/said-date.js';
import { SessionLink } from '../../../components/session-link.js';
import { bodyName } from '../../../language/body-name.js';
import { meetingStateWords } from '../../../language/register-words.js';
import { exactDate } from '../../../language/say-date.js';
import { sessionName } from '../../../language/session-name.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Described } from './described.js';
import { ruleFaults } from './rule-faults.js';

interface Props {
  readonly described: Described | undefined;
  /** Whether what is shown still answers the question before. */
  readonly isBehind: boolean;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly bodies: readonly Body[];
}

/** As many meetings as one looks through. */
const shown = 12;

/** What the rule means, as the server says: the sentence, and the meetings that it gives on the calendar as it is. */
export function RuleMeaning({ described, isBehind, error, onRetry, bodies }: Props) {
  const { t } = usePlaceLanguage('dueRule');
  const around = described ? ruleFaults(described.faults).get('') : undefined;
  return (
    <section className="due-meaning" aria-label={t('dueRule.meaning.title')} aria-busy={isBehind}>
      <h3>{t('dueRule.meaning.title')}</h3>
      {error && <Refused error={error} retry={onRetry} />}
      {!described && !error && <p className="aside">{t('dueRule.meaning.waiting')}</p>}
      {described && (
        <>
          <p aria-live="polite" className="due-sentence sentence">
            {described.sentence ?? around ?? t('dueRule.meaning.incomplete')}
          </p>
          {described.sentence !== null && <Meetings described={described} bodies={bodies} />}
        </>
      )}
    </section>
  );
}

function Meetings({
  described,
  bodies,
}: {
  readonly described: Described;
  readonly bodies: readonly Body[];
}) {
  const { t } = usePlaceLanguage('dueRule');
  const { occurrences, total } = described;
  // What was before this register is no news; what is to come is what one wants to see.
  const ahead = occurrences.filter(({ before }) => before === undefined);
  const first = (ahead.length > 0 ? ahead : occurrences).slice(0, shown);
  return (
    <>
      <p className="aside">{t('dueRule.meaning.meetings', { count: total })}</p>
      <ol className="due-meetings">
        {first.map((occurrence) => (
          <Meeting key={`${occurrence.body} ${occurrence.slot}`} occurrence={occurrence} bodies={bodies} />
        ))}
      </ol>
      {total > first.length && (
        <p className="aside">{t('dueRule.meaning.more', { shown: first.length, total })}</p>
      )}
    </>
  );
}

interface MeetingProps {
  readonly occurrence: Described['occurrences'][number];
  readonly bodies: readonly Body[];
}

function Meeting({ occurrence, bodies }: MeetingProps) {
  const { t, lang, locale } = usePlaceLanguage('dueRule');
  const { body, session, candidates, state, start, by, why, waitsFor, chooseBy, before } = occurrence;
  const sessions = session !== null && state !== 'choice' ? [session] : candidates;
  const day = start ?? by;
  return (
    <li className={`due-meeting is-${state}`}>
      <p>
        <span className="sentence">{bodyName(body, bodies, lang)}</span>
        {sessions.map((key) => (
          <span key={key}>
            {' · '}
            <SessionLink session={key}>{sessionName(key, t)}</SessionLink>
          </span>
        ))}
        {day !== null && (
          <span className="meeting-date">
            {' '}
            <SaidDate date={day} exactOnly />
          </span>
        )}{' '}
        {state !== 'fixed' && <span className="badge">{meetingStateWords(state, t)}</span>}
      </p>
      {(why !== '' || waitsFor !== null || chooseBy !== null || before !== undefined) && (
        <p className="aside sentence">
          {[
            why,
            waitsFor !== null && t('dueRule.meaning.waitsFor'),
            chooseBy !== null && t('dueRule.meaning.chooseBy', { date: exactDate(chooseBy, locale) }),
            before !== undefined && t('dueRule.meaning.before'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </li>
  );
}
