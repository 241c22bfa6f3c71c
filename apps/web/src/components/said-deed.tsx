import { useEffect, useRef } from 'react';

/** Says that something was done, where the button that did it is gone: the focus goes there, so that a keyboard does not lose its place. */
export function SaidDeed({ words }: { readonly words: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (words !== '') place.current?.focus();
  }, [words]);
  return (
    <p ref={place} role="status" className="said-deed" tabIndex={-1}>
      {words}
    </p>
  );
}
