interface Addressed {
  readonly addressee: { readonly name: string; readonly text: string };
}

/** The addressee in the words of the text on show, when they stand in it; else by the English name. */
export function addresseeName(
  { addressee }: Addressed,
  text: { readonly lang: string; readonly quote: string } | null,
): string {
  const inText = text !== null && text.lang !== 'en' && text.quote.includes(addressee.text);
  return inText ? addressee.text : addressee.name;
}
