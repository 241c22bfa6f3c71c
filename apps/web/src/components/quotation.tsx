import { isRightToLeft } from '../language/right-to-left.js';

/** Words of an official text, in their own language and direction. */
export function Quotation({ lang, quote }: { readonly lang: string; readonly quote: string }) {
  return (
    <blockquote lang={lang} dir={isRightToLeft(lang) ? 'rtl' : 'ltr'}>
      {quote}
    </blockquote>
  );
}
