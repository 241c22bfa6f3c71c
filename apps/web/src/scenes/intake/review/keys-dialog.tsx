import type { RefObject } from 'react';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { reviewKeys, type ReviewAct } from './review-keys.js';

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly keys: { readonly on: boolean; readonly turn: (on: boolean) => void };
}

const written: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

/** What each key does, and the way to switch the keys off. */
export function KeysDialog({ dialog, keys }: Props) {
  const { t } = usePlaceLanguage('intake');
  const acts = Object.entries(reviewKeys) as [ReviewAct, readonly string[]][];
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys">
      <h2 id="keys">{t('intake.page.keys.title')}</h2>
      <dl>
        {acts.map(([act, names]) => (
          <div key={act}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{written[name] ?? name.toUpperCase()}</kbd>
              ))}
            </dt>
            <dd>{t(`intake.page.keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="aside">{t('intake.page.keys.typing')}</p>
      <label className="check">
        <input type="checkbox" checked={keys.on} onChange={({ target }) => keys.turn(target.checked)} />
        {t('intake.page.keys.on')}
      </label>
      <form method="dialog">
        <button className="button">{t('intake.page.close')}</button>
      </form>
    </dialog>
  );
}
