import { isSpokenLanguage, type SpokenLanguage } from './languages.js';

/** The language of a terminal by its LC_ALL, LC_MESSAGES or LANG; English when it is none that is spoken here. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): SpokenLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const code = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2);
  return isSpokenLanguage(code) ? code : 'en';
}
