import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { me, type Mandate } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { keepsCalendar } from '../sessions/keeps-calendar.js';
import { ActLine } from './act-line.js';
import { LeavingOfMandate } from './leaving-of-mandate.js';
import { actsOnMandate } from './workflow-questions.js';
import './workflow.css';

/** What bodies did with a mandate and its tasks, for whoever sees it; officers record more, or take a record back. */
export function ActList({ mandate }: { readonly mandate: Mandate }) {
  const { t } = usePlaceLanguage('workflow');
  const { data: person } = useQuery(me);
  const found = useInfiniteQuery(actsOnMandate(mandate.id));
  const acts = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const mayRecord = keepsCalendar(person, mandate.body);
  return (
    <section aria-labelledby="body-acts">
      <h2 id="body-acts">{t('workflow.acts.title')}</h2>
      {found.data && acts.length === 0 && <p className="aside">{t('workflow.acts.empty')}</p>}
      <ol className="body-acts">
        {acts.map((act) => (
          <ActLine key={act.id} act={act} mayTakeBack={mayRecord} />
        ))}
      </ol>
      {found.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('workflow.acts.more')}
        </button>
      )}
      <div className="workflow-acts">
        {mayRecord && mandate.life === 'active' && (
          <Link to="/mandates/$mandate/act" params={{ mandate: mandate.id }} className="button workflow-link">
            {t('workflow.act.openMandate')}
          </Link>
        )}
        <LeavingOfMandate mandate={mandate} />
      </div>
    </section>
  );
}
