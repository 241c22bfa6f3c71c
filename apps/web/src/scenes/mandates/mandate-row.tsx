import type { Body, Mandate } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { languageName } from '../../language/language-name.js';
import { deliverableWords, lifeWords } from '../../language/register-words.js';
import { isRightToLeft } from '../../language/right-to-left.js';
import { sessionName } from '../../language/session-name.js';
import { bodyName } from '../../language/body-name.js';
import { MeetingLine } from './meeting-line.js';
import { textForReader } from './text-for-reader.js';

interface Props {
  readonly mandate: Mandate;
  readonly bodies: readonly Body[];
}

export function MandateRow({ mandate, bodies }: Props) {
  const { t, lang } = useLanguage();
  const text = textForReader(mandate.texts, lang);
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="column-decision">
        <Source mandate={mandate} bodies={bodies} />
      </th>
      <td role="cell" className="column-request">
        {text && (
          <blockquote lang={text.lang} dir={isRightToLeft(text.lang) ? 'rtl' : 'ltr'}>
            {text.quote}
          </blockquote>
        )}
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
            mandate.condition && t('page.mandates.condition', { condition: mandate.condition }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </td>
      <td role="cell" className="column-addressee">
        <p>{addresseeName(mandate, text)}</p>
        {mandate.unit && <p className="aside">{t('page.mandates.unit', { unit: mandate.unit })}</p>}
      </td>
      <td role="cell" className="column-due">
        <p className="due-sentence">{mandate.dueSentence ?? t('page.mandates.dueUnstated')}</p>
        <MeetingLine tasks={mandate.tasks} bodies={bodies} asking={mandate.body} />
      </td>
    </tr>
  );
}

/** Where a mandate stands: decision, session, paragraph; and its life when that is no longer the usual one. */
function Source({ mandate, bodies }: Props) {
  const { t, lang } = useLanguage();
  const { decision } = mandate;
  return (
    <>
      <p className="decision">
        {decision
          ? t('page.mandates.decision', {
              body: bodyName(decision.body, bodies, lang),
              type: decision.type,
              number: decision.number,
            })
          : t('page.mandates.decisionUnknown', { body: bodyName(mandate.body, bodies, lang) })}
      </p>
      {paragraphWords(mandate, t) && <p>{paragraphWords(mandate, t)}</p>}
      {mandate.session && (
        <p className="aside">{t('page.mandates.askedAt', { session: sessionName(mandate.session, t) })}</p>
      )}
      {mandate.life !== 'active' && <p className="badge">{lifeWords(mandate.life, t)}</p>}
    </>
  );
}

function paragraphWords(mandate: Mandate, t: ReturnType<typeof useLanguage>['t']): string | null {
  const part = mandate.subparagraph ?? '';
  if (mandate.paragraph !== null)
    return t('page.mandates.paragraph', { paragraph: mandate.paragraph + part });
  if (mandate.paragraphCounted === null) return null;
  return t('page.mandates.paragraphCounted', { paragraph: mandate.paragraphCounted + part });
}

/** The addressee in the words of the text on show, when they stand in it; else by the English name. */
function addresseeName({ addressee }: Mandate, text: { lang: string; quote: string } | null): string {
  const inText = text !== null && text.lang !== 'en' && text.quote.includes(addressee.text);
  return inText ? addressee.text : (addressee.name ?? addressee.text);
}
