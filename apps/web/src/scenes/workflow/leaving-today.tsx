import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bodies } from '../../api/questions.js';
import { bodyName } from '../../language/body-name.js';
import { exactDate } from '../../language/say-date.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { leavingToday } from './leaving-questions.js';
import './workflow.css';

/** What is proposed to leave the list and waits for this person: to comment, or to record what the body did. */
export function LeavingToday() {
  const { t, lang, locale } = usePlaceLanguage('workflow');
  const { data: known = [] } = useQuery(bodies);
  const { data } = useQuery(leavingToday);
  if (data === undefined) return null;
  return (['comment', 'decide'] as const).map(
    (what) =>
      data[what].length > 0 && (
        <section key={what} aria-labelledby={`leaving-${what}`}>
          <h2 id={`leaving-${what}`}>{t(`workflow.leaving.today.${what}`)}</h2>
          <ul className="to-consider">
            {data[what].map(({ id, body, commentUntil, mandates, objections }) => (
              <li key={id}>
                <p>
                  <Link to="/proposals/$proposal" params={{ proposal: id }}>
                    {bodyName(body, known, lang)}: {t('workflow.leaving.count', { count: mandates })}
                  </Link>
                </p>
                <p className="aside">
                  {t(what === 'comment' ? 'workflow.leaving.openUntil' : 'workflow.leaving.closedOn', {
                    date: exactDate(commentUntil, locale),
                  })}
                  {what === 'decide' && ` · ${t('workflow.leaving.today.objections', { count: objections })}`}
                </p>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/proposals">{t('workflow.leaving.all')}</Link>
          </p>
        </section>
      ),
  );
}
