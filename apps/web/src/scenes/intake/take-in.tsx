import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { spokenLanguages } from '#messages/web';
import { me } from '../../api/questions.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { FileDrop } from './file-drop.js';
import { keepDraft, keptDraft } from './kept-draft.js';
import { PasteText, type PastedDraft } from './paste-text.js';
import { pastedName } from './pasted-name.js';
import { Trouble } from './trouble.js';
import { TextKind, type TextStatus } from './text-kind.js';
import { useTakeIn } from './use-take-in.js';

/** The way in: a file, or text that is pasted; and its language where somebody knows better than the reader. */
export function TakeIn() {
  const { t, lang: spoken } = usePlaceLanguage('intake');
  const { data: person } = useQuery(me);
  const navigate = useNavigate();
  const [lang, setLang] = useState('');
  const [status, setStatus] = useState<TextStatus>('adopted');
  const draft = `${person?.id ?? ''}/pasted`;
  const [text, setText] = useState(() => keptDraft<PastedDraft>(draft)?.text ?? '');
  const taken = useTakeIn(({ readings: ids, refused }) => {
    if (ids.length !== 1 || refused.length > 0) return;
    // Pasted text is dropped when it has been read, not before.
    const pasted = keptDraft<PastedDraft>(draft);
    if (pasted !== null) keepDraft(draft, { ...pasted, reading: ids[0] });
    void navigate({ to: '/intake/$reading', params: { reading: ids[0]! } });
  });
  const keep = (words: string) => {
    setText(words);
    keepDraft(draft, words === '' ? null : { text: words });
  };
  const takeFiles = (files: readonly File[]) => taken.isPending || taken.mutate({ files, lang, status });
  const takeText = () => {
    const name = pastedName(text, t('intake.page.takeIn.pasted'));
    takeFiles([new File([text], name, { type: 'text/plain' })]);
  };
  return (
    <section className="take-in" aria-labelledby="take-in">
      <h2 id="take-in">{t('intake.page.takeIn.title')}</h2>
      {taken.data?.refused.map(({ name, error }) => (
        <Trouble key={name} error={error}>
          <p>
            <bdi>{name}</bdi>
          </p>
        </Trouble>
      ))}
      <div className="take-in-ways">
        <FileDrop onFiles={takeFiles} busy={taken.isPending} />
        <PasteText text={text} onChange={keep} onTake={takeText} busy={taken.isPending} />
      </div>
      <label className="take-in-lang">
        <span>{t('intake.page.takeIn.lang')}</span>
        <select className="input" value={lang} onChange={(event) => setLang(event.target.value)}>
          <option value="">{t('intake.page.takeIn.langFound')}</option>
          {spokenLanguages.map((each) => (
            <option key={each} value={each}>
              {languageName(each, spoken)}
            </option>
          ))}
        </select>
      </label>
      <TextKind status={status} onChange={setStatus} hint={t('intake.page.takeIn.statusHint')} />
      <p className="aside" aria-live="polite">
        {taken.isPending && t('intake.page.takeIn.sending')}
      </p>
    </section>
  );
}
