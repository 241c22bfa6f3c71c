import type { Translate } from '#messages/web';
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
            text?.condition && t('page.mandates.condition', { condition: text.condition }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </td>
      <td role="cell" className="column-addressee">
        <p className="aside card-label" aria-hidden="true">
          {t('page.mandates.column.addressee')}
        </p>
        <p>{addresseeName(mandate, text)}</p>
        {mandate.unit && <p className="aside">{t('page.mandates.unit', { unit: mandate.unit })}</p>}
      </td>
      <td role="cell" className="column-due">
        <p className="due-sentence">{mandate.dueSentence}</p>
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
      <p>{placeWords(mandate, t)}</p>
      {mandate.session && (
        <p className="aside">{t('page.mandates.askedAt', { session: sessionName(mandate.session, t) })}</p>
      )}
      {mandate.life !== 'active' && <p className="badge">{lifeWords(mandate.life, t)}</p>}
    </>
  );
}

/** The part of the decision and the paragraph in it, as far as they are known. */
function placeWords(mandate: Mandate, t: Translate): string {
  const { part, paragraph, paragraphCounted, subparagraph } = mandate;
  const within = subparagraph ?? '';
  return [
    part !== null && t('page.mandates.part', { part }),
    paragraph !== null && t('page.mandates.paragraph', { paragraph: paragraph + within }),
    paragraph === null &&
      paragraphCounted !== null &&
      t('page.mandates.paragraphCounted', { paragraph: paragraphCounted + within }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The addressee in the words of the text on show, when they stand in it; else by the English name. */
function addresseeName({ addressee }: Mandate, text: { lang: string; quote: string } | null): string {
  const inText = text !== null && text.lang !== 'en' && text.quote.includes(addressee.text);
  return inText ? addressee.text : addressee.name;
}
