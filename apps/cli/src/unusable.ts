import { terminalLanguage, translator, type MessageKey } from '#messages';

/** What a command was told cannot be used: one line that says what can, in the language of the terminal. */
export function unusable(
  what:
    | 'date'
    | 'dryRun'
    | 'format'
    | 'head'
    | 'naming'
    | 'noAccount'
    | 'nobody'
    | 'noSuchRole'
    | 'notOnCalendar'
    | 'number'
    | 'reading'
    | 'reportLanguage'
    | 'role'
    | 'sessionKey'
    | 'textLanguage'
    | 'textStatus'
    | 'whichRole',
  values: Readonly<Record<string, string>>,
): Error {
  return new Error(
    translator(terminalLanguage(process.env))(`cli.unusable.${what}` satisfies MessageKey, values),
  );
}
