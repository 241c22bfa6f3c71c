import { isRightToLeft } from '../../../language/right-to-left.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { ComparedRequest } from '../intake-questions.js';
import { comparedWords, type ComparedField, type ComparedWords } from './compared-words.js';
import './compared-table.css';

/** One of two texts: what it is called, in which language it is, and what it says. */
export interface ComparedSide {
  readonly name: string;
  readonly lang: string;
  readonly request: ComparedRequest;
}

interface Props {
  readonly caption: string;
  readonly fields: readonly ComparedField[];
  readonly sides: readonly [ComparedSide, ComparedSide];
}

/** What two texts of one request say differently, side by side. */
export function ComparedTable({ caption, fields, sides }: Props) {
  const { t } = usePlaceLanguage('intake');
  return (
    <table className="compared">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('intake.page.parallel.field')}</th>
          {sides.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row">{t(`intake.page.fact.${field}`)}</th>
            {sides.map(({ name, lang, request }) => (
              <td key={name}>
                <Said {...comparedWords(field, request, t)} lang={lang} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ words, inText, lang }: ComparedWords & { readonly lang: string }) {
  return (
    <>
      {words && <span className="sentence">{words}</span>}
      {words && inText && ' '}
      {inText && (
        <q lang={lang} dir={isRightToLeft(lang) ? 'rtl' : 'ltr'}>
          {inText}
        </q>
      )}
    </>
  );
}
