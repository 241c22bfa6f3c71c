import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { me, units, type Body, type Mandate } from '../../api/questions.js';
import { Quotation } from '../../components/quotation.js';
import { useLanguage } from '../../language/language.js';
import { languageName } from '../../language/language-name.js';
import { deliverableWords, lifeWords } from '../../language/register-words.js';
import { sessionName } from '../../language/session-name.js';
import { MeetingLine } from '../mandate/meeting-line.js';
import { ChangedMark } from '../questions/changed-mark.js';
import { addresseeName } from './addressee-name.js';
import { decisionWords, placeWords } from './source-words.js';
import { textForReader } from './text-for-reader.js';

/** Fetched, with its words, where there are items. */
const ItemCounts = lazy(async () => ({
  default: (await import('../mandate/items/item-counts.js')).ItemCounts,
}));

interface Props {
  readonly mandate: Mandate;
  readonly bodies: readonly Body[];
}

export function MandateRow({ mandate, bodies }: Props) {
  const { t, lang } = useLanguage();
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(units(person?.lang ?? lang));
  const text = textForReader(mandate.texts, lang);
  const unit = known.find(({ key }) => key === mandate.unit)?.name ?? mandate.unit;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="column-decision">
        <Source mandate={mandate} bodies={bodies} />
      </th>
      <td role="cell" className="column-request">
        {text && <Quotation {...text} />}
        {text && text.lang !== lang && (
          <p className="mark">
            {t('page.mandates.shownIn', {
              language: languageName(text.lang, lang),
              wanted: languageName(lang, lang),
            })}
          </p>
        )}
        <p className="aside">
          {[
            mandate.deliverable && deliverableWords(mandate.deliverable, t),
            text?.condition && t('page.mandates.condition', { condition: text.condition }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {mandate.items && (
          <Suspense fallback={null}>
            <ItemCounts counts={mandate.items} />
          </Suspense>
        )}
      </td>
      <td role="cell" className="column-addressee">
        <p className="aside card-label" aria-hidden="true">
          {t('page.mandates.column.addressee')}
        </p>
        <p>{addresseeName(mandate, text)}</p>
        {unit && <p className="aside">{t('page.mandates.unit', { unit })}</p>}
      </td>
      <td role="cell" className="column-due">
        <p className="due-sentence sentence">{mandate.dueSentence}</p>
        <MeetingLine mandate={mandate} bodies={bodies} />
      </td>
    </tr>
  );
}

/** Where a mandate stands: decision, session, paragraph; and its life when that is no longer the usual one. */
function Source({ mandate, bodies }: Props) {
  const { t, lang } = useLanguage();
  const list = useSearch({ from: '/shell/mandates' });
  return (
    <>
      <p className="decision">
        <Link to="/mandates/$mandate" params={{ mandate: mandate.id }} search={list}>
          {decisionWords(mandate, bodies, lang, t)}
        </Link>{' '}
        <ChangedMark mandate={mandate.id} />
      </p>
      <p>{placeWords(mandate, t)}</p>
      {mandate.session && (
        <p className="aside">{t('page.mandates.askedAt', { session: sessionName(mandate.session, t) })}</p>
      )}
      {mandate.life !== 'active' && <p className="badge">{lifeWords(mandate.life, t)}</p>}
    </>
  );
}
