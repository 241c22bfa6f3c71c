import type { CalendarDate, Session } from '#calendar';

/** The day on which a session first takes documents; null while that has no date, or when it never does. */
export function openingOf({ segments }: Pick<Session, 'segments'>): CalendarDate | null {
  const starts = segments.flatMap(({ start, takesDocuments }) =>
    start === null || !takesDocuments ? [] : [start],
  );
  return starts.sort()[0] ?? null;
}
