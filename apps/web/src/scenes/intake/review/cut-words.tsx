import { useState, type KeyboardEvent } from 'react';
import { isRightToLeft } from '../../../language/right-to-left.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Word } from './split-words.js';

interface Props {
  readonly words: readonly Word[];
  /** Where parts begin. */
  readonly cuts: readonly number[];
  readonly lang: string;
  readonly onToggle: (start: number) => void;
}

/** The words one after the other, each a switch: does a part begin here? One stop for Tab; the arrows go from word to word. */
export function CutWords({ words, cuts, lang, onToggle }: Props) {
  const { t } = usePlaceLanguage('intake');
  const [current, setCurrent] = useState(1);
  const rtl = isRightToLeft(lang);
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
    const steps: Readonly<Record<string, number>> = {
      [forward]: current + 1,
      [backward]: current - 1,
      Home: 1,
      End: words.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined || to < 1 || to >= words.length) return;
    event.preventDefault();
    setCurrent(to);
    event.currentTarget.querySelectorAll('button')[to - 1]?.focus();
  };
  return (
    <div
      className="cut-words"
      role="toolbar"
      aria-label={t('intake.page.split.words')}
      aria-describedby="split-hint"
      lang={lang}
      dir={rtl ? 'rtl' : 'ltr'}
      onKeyDown={press}
    >
      {words.map(({ start, text }, n) =>
        n === 0 ? (
          <span key={start}>{text}</span>
        ) : (
          <button
            key={start}
            type="button"
            className="cut-word"
            tabIndex={n === current ? 0 : -1}
            aria-pressed={cuts.includes(start)}
            onFocus={() => setCurrent(n)}
            onClick={() => onToggle(start)}
          >
            {text}
          </button>
        ),
      )}
    </div>
  );
}
