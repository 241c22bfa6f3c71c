import type { Paper } from '../../api/questions.js';
import { SessionLink } from '../../components/session-link.js';
import { languageName } from '../../language/language-name.js';
import { exactDate } from '../../language/say-date.js';
import { sessionName } from '../../language/session-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { partName } from '../sessions/part-name.js';
import { sayPeriod } from '../sessions/say-period.js';

interface Props {
  readonly paper: Paper;
  /** Whether its session and its titles in other languages are said too: where they do not stand on the page. */
  readonly whole?: boolean;
}

/** What is said of a paper: a line for each thing that is known. */
export function PaperFacts({ paper, whole = false }: Props) {
  const { t, lang } = usePlaceLanguage('paper');
  const others = Object.entries(paper.titles).filter(([, title]) => title !== paper.title);
  const facts = useFacts(paper).filter(([, said]) => said !== null);
  return (
    <dl className="facts paper-facts">
      {whole && (
        <div>
          <dt>{t('paper.fact.session')}</dt>
          <dd className="sentence">
            <SessionLink session={paper.session}>{sessionName(paper.session, t)}</SessionLink>
          </dd>
        </div>
      )}
      {whole &&
        others.map(([each, title]) => (
          <div key={each}>
            <dt>{t('paper.fact.titleIn', { language: languageName(each, lang) })}</dt>
            <dd lang={each} dir="auto">
              {title}
            </dd>
          </div>
        ))}
      {facts.map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="sentence">{said}</dd>
        </div>
      ))}
    </dl>
  );
}

function useFacts(paper: Paper): readonly (readonly [name: string, said: string | null])[] {
  const { t, lang, locale } = usePlaceLanguage('paper');
  const { segment, slot, languages, words } = paper;
  const day = (date: string | null) => (date === null ? null : exactDate(date, locale));
  const named = languages.map((each) => languageName(each, lang));
  return [
    [t('paper.fact.part'), segment.kind === 'main' ? null : partName(segment, t)],
    [t('paper.fact.agendaItem'), paper.agendaItem],
    [t('paper.fact.form'), t(`paper.form.${paper.form}`)],
    [t('paper.fact.languages'), named.length === 0 ? null : new Intl.ListFormat(locale).format(named)],
    [t('paper.fact.words'), words === null ? null : t('paper.words', { count: words })],
    [t('paper.fact.slot'), slot === null ? null : sayPeriod(slot.from, slot.until, locale)],
    [t('paper.fact.symbol'), paper.symbol],
    [t('paper.fact.unit'), paper.unitName],
    [t('paper.fact.slotConfirmedOn'), day(paper.slotConfirmedOn)],
    [t('paper.fact.submittedOn'), day(paper.submittedOn)],
    [t('paper.fact.issuedOn'), day(paper.issuedOn)],
  ];
}
