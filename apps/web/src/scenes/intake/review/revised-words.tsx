import { useMemo } from 'react';
import { isRightToLeft } from '../../../language/right-to-left.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { changedWords, type Stretch } from './changed-words.js';

interface Props {
  readonly before: string;
  readonly after: string;
  /** The language of the words. */
  readonly lang: string;
}

/** The words of a later text, with what it takes out and puts in. Not told by colour alone, and said to who listens. */
export function RevisedWords({ before, after, lang }: Props) {
  const stretches = useMemo(() => changedWords(before, after, lang), [before, after, lang]);
  return (
    <blockquote className="revised-words" lang={lang} dir={isRightToLeft(lang) ? 'rtl' : 'ltr'}>
      {stretches.map((stretch, n) => (
        <Words key={n} {...stretch} />
      ))}
    </blockquote>
  );
}

function Words({ kind, text }: Stretch) {
  const { t, lang } = usePlaceLanguage('intake');
  if (kind === 'same') return text;
  const Change = kind === 'gone' ? 'del' : 'ins';
  return (
    <Change>
      <span className="visually-hidden" lang={lang}>
        {t(`intake.page.later.${kind}Words`)}{' '}
      </span>
      {text}
    </Change>
  );
}
