import { useLanguage } from '../../language/language.js';

/** The moment a mail went out, in the reader's own time zone. */
export function SentAt({ at }: { readonly at: string }) {
  const { locale } = useLanguage();
  const said = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(at),
  );
  return <time dateTime={at}>{said}</time>;
}
