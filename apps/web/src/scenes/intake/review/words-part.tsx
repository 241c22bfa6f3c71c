import { useEffect, useMemo, useRef } from 'react';
import { Quotation } from '../../../components/quotation.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { Field } from './field.js';
import type { FormPart } from './form-part.js';
import { wordsContext } from './words-context.js';

interface Props extends Pick<FormPart, 'fields' | 'change' | 'lang' | 'now'> {
  readonly text: string;
}

/** Which words of the text the request is: marked anew with the mouse, or with Shift and the arrows. */
export function WordsPart({ fields, change, lang, now, text }: Props) {
  const { t } = usePlaceLanguage('intake');
  const area = useRef<HTMLTextAreaElement>(null);
  const { start, end } = fields.words;
  const first = useRef({ start, end });
  const context = useMemo(() => wordsContext(text, first.current.start, first.current.end, 1), [text]);
  useEffect(() => {
    const field = area.current!;
    const from = context.inField(first.current.start);
    field.setSelectionRange(from, context.inField(first.current.end));
    // About where the words stand, with some of what is before them.
    field.scrollTop = (from / context.shown.length) * field.scrollHeight - field.clientHeight / 3;
  }, [context]);
  const select = () => {
    const { selectionStart, selectionEnd } = area.current!;
    // A caret without a selection says nothing.
    if (selectionStart === selectionEnd) return;
    const words = { start: context.inText(selectionStart), end: context.inText(selectionEnd) };
    if (words.start !== start || words.end !== end) change({ words });
  };
  return (
    <fieldset>
      <legend>{t('intake.page.form.words')}</legend>
      <Field
        id="words"
        label={t('intake.page.form.mark')}
        hint={t('intake.page.form.markHint')}
        now={now('words')}
      >
        <textarea
          ref={area}
          id="words"
          className="input"
          rows={6}
          readOnly
          dir="auto"
          lang={lang}
          value={context.shown}
          aria-describedby="words-about"
          onSelect={select}
        />
      </Field>
      <div aria-live="polite">
        <p className="aside">{t('intake.page.form.markedNow')}</p>
        <Quotation lang={lang} quote={text.slice(start, end)} />
      </div>
    </fieldset>
  );
}
