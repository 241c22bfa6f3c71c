import { useLanguage } from '../language/language.js';

/** The moment at which something happened, in the reader's own time zone. */
export function SaidMoment({ at }: { readonly at: string }) {
  const { locale } = useLanguage();
  const said = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(at),
  );
  return <time dateTime={at}>{said}</time>;
}
