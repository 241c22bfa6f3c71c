import { terminalLanguage, translator, type MessageKey } from '#messages';
import { problemWords } from '#platform/core';

/** One line that says what went wrong and what to do, in the language of the terminal where that is spoken. */
export function failureLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Recognised by its name: the class lives beside the database, which `extract` does not load.
  if (error.name !== 'Refused') return oneLine(error.message);
  const { tag, details } = error as Error & { tag: string; details: Readonly<Record<string, unknown>> };
  const say = translator(terminalLanguage(process.env));
  const values = { instance: '', ...problemWords(details, say) };
  return oneLine(
    `${say(`problem.${tag}.title` as MessageKey, values)}. ${say(`problem.${tag}.detail` as MessageKey, values)}`,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
