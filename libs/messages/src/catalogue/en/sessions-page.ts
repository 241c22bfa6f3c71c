/** What the timeline of sessions and a session's page say: part of the page's words. */
export const sessionsPage = {
  title: 'Sessions',
  empty:
    'No session is on the calendar yet. Sessions come with the first decisions that are taken in, or are entered here by a governance officer.',
  earlier: '{count, plural, one {# earlier year} other {# earlier years}}',
  undated: 'Neither date nor year known',
  complete: '{body}: calendar complete',
  special: 'special session',
  quarter: '{quarter, select, 1 {first} 2 {second} 3 {third} other {last}} quarter of {year}',
  look: {
    dated: 'dates fixed',
    expected: 'expected',
    'no-documents': 'takes no documents',
    cancelled: 'cancelled',
  },
  part: {
    main: 'first part',
    resumed:
      '{n, selectordinal, =1 {resumed session} =2 {second resumed session} =3 {third resumed session} one {#st resumed session} two {#nd resumed session} few {#rd resumed session} other {#th resumed session}}',
  },
} as const;
