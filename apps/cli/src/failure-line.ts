import { isSpokenLanguage, translator, type MessageKey, type SpokenLanguage } from '#messages';
import { problemWords, sayDetails } from '#platform/core';

/** One line that says what went wrong and what to do, in the language of the terminal where that is spoken. */
export function failureLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Recognised by its name: the class lives beside the database, which `extract` does not load.
  if (error.name !== 'Refused') return oneLine(error.message);
  const { tag, details } = error as Error & { tag: string; details: Readonly<Record<string, unknown>> };
  const say = translator(terminalLanguage());
  const values = { instance: '', ...problemWords(sayDetails(details, say)) };
  return oneLine(
    `${say(`problem.${tag}.title` as MessageKey, values)}. ${say(`problem.${tag}.detail` as MessageKey, values)}`,
  );
}

/** The language of the terminal (LC_ALL, LC_MESSAGES, LANG), English when it is not one that is spoken here. */
export function terminalLanguage(): SpokenLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const code = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2);
  return isSpokenLanguage(code) ? code : 'en';
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
