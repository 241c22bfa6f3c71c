import { useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** A secret address, on show until one leaves: to copy, or to open in a calendar program at once. */
export function GivenAddress({ address }: { readonly address: string }) {
  const { t } = usePlaceLanguage('follow');
  const field = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [copied, say] = useState<'copied' | 'not' | null>(null);
  useEffect(() => title.current?.focus(), []);
  const copy = async () => {
    input.current?.select();
    // Only pages over https, or of this machine, are given the clipboard.
    say(
      (await navigator.clipboard?.writeText(address).then(
        () => 'copied' as const,
        () => 'not' as const,
      )) ?? 'not',
    );
  };
  return (
    <section className="given-address" aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`} ref={title} tabIndex={-1}>
        {t('follow.given.title')}
      </h2>
      <p>{t('follow.given.once')}</p>
      <div className="text-entry">
        <label htmlFor={field}>{t('follow.given.address')}</label>
        <input ref={input} id={field} className="input" dir="ltr" readOnly value={address} />
      </div>
      <div className="form-buttons">
        <Button className="button primary" onPress={() => void copy()}>
          {t('follow.given.copy')}
        </Button>
        <a className="button" href={address.replace(/^https?:/, 'webcal:')}>
          {t('follow.given.open')}
        </a>
      </div>
      <p role="status">
        {copied === 'copied' && t('follow.given.copied')}
        {copied === 'not' && t('follow.given.notCopied')}
      </p>
    </section>
  );
}
