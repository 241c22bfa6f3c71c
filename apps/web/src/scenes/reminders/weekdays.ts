/** The days of the week by name, 1 for Monday to 7 for Sunday. */
export function weekdays(locale: string): readonly { readonly value: number; readonly label: string }[] {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((value) => ({
    value,
    label: name.format(new Date(Date.UTC(2024, 0, value, 12))),
  }));
}
