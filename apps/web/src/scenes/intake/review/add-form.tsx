import { useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Quotation } from '../../../components/quotation.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { Trouble } from '../trouble.js';
import { Field } from './field.js';
import { useMarking } from './use-marking.js';
import type { ReviewState } from './use-review.js';

interface Props {
  readonly text: string;
  readonly review: ReviewState;
  readonly lang: string;
}

/** A request that the reader missed: its words are marked in the text, with the mouse or with Shift and the arrows. */
export function AddForm({ text, review, lang }: Props) {
  const { t } = usePlaceLanguage('intake');
  const { adding, selection } = review;
  const { area, words, shown, select } = useMarking(text, selection.proposal?.request.end ?? 0);
  const [missing, setMissing] = useState(false);
  const send = () => {
    setMissing(words === null);
    if (words === null) area.current?.focus();
    else if (!adding.add.isPending) adding.add.mutate(words);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') adding.leave();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <div className="add-form" role="group" aria-labelledby="add-title" onKeyDown={press}>
      <h2 id="add-title">{t('intake.page.add.title')}</h2>
      {adding.add.isError && <Trouble error={adding.add.error} />}
      <Field
        id="add-words"
        label={t('intake.page.add.label')}
        hint={t('intake.page.add.hint')}
        fault={missing && words === null ? t('intake.page.add.missing') : null}
      >
        <textarea
          ref={area}
          id="add-words"
          className="input"
          rows={14}
          // Not read-only, or there would be no caret for the keyboard to mark from; useMarking lets nothing in.
          aria-readonly="true"
          inputMode="none"
          spellCheck={false}
          dir="auto"
          lang={lang}
          value={shown}
          aria-invalid={missing && words === null}
          aria-describedby="add-words-about"
          onSelect={select}
          onChange={() => undefined}
        />
      </Field>
      <div aria-live="polite">
        {words !== null && <Quotation lang={lang} quote={text.slice(words.start, words.end)} />}
      </div>
      <div className="form-acts">
        <Button className="button primary" onPress={send}>
          {t('intake.page.add.save')}
        </Button>
        <Button className="button" onPress={adding.leave}>
          {t('intake.page.cancel')}
        </Button>
      </div>
    </div>
  );
}
