import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { bodies, mandate, me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { lifeWords } from '../../language/register-words.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { MandateTexts } from '../mandate/mandate-texts.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import { keepsCalendar } from '../sessions/keeps-calendar.js';
import { actSaid, mandateDeeds, type MandateDeed } from './act-draft.js';
import { RecordActForm } from './record-act-form.js';
import '../task/task.css';
import './workflow.css';

/** A governance officer records that a mandate leaves the list, by an act of the body. */
export function MandateActPage() {
  const { t, lang } = usePlaceLanguage('workflow');
  const { mandate: id } = useParams({ from: '/shell/mandates/$mandate/act' });
  const navigate = useNavigate();
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const found = useQuery(mandate(person?.lang ?? lang, id));
  const isPossible = found.data?.life === 'active' && keepsCalendar(person, found.data.body);
  return (
    <article className="task workflow">
      <Link to="/mandates/$mandate" params={{ mandate: id }}>
        {t('workflow.act.backMandate')}
      </Link>
      <PageTitle>{t('workflow.act.forMandate')}</PageTitle>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <Refused error={found.error} retry={() => void found.refetch()} />
      )}
      {found.data && (
        <>
          <p>
            <strong>
              {[decisionWords(found.data, known, lang, t), placeWords(found.data, t)]
                .filter(Boolean)
                .join(' · ')}
            </strong>
          </p>
          <MandateTexts texts={found.data.texts} />
          {isPossible ? (
            <RecordActForm
              about={{ id, body: found.data.body, due: null }}
              title={t('workflow.act.forMandate')}
              among={mandateDeeds}
              said={(draft) => ({
                ...actSaid(draft),
                mandates: [{ mandate: id, version: found.data.version, deed: draft.deed as MandateDeed }],
              })}
              onLeave={() => void navigate({ to: '/mandates/$mandate', params: { mandate: id } })}
            />
          ) : (
            <p className="aside">{t('workflow.act.notPossible', { state: lifeWords(found.data.life, t) })}</p>
          )}
        </>
      )}
    </article>
  );
}
