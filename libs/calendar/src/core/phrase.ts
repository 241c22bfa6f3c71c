import type { MessageKey } from '#messages';
import type { CalendarDate } from './calendar-date.js';
import { parseSessionKey, type BodyKey, type SessionKey } from './session-key.js';

/**
 * What is to be said, in no language yet: a message of the catalogue whose values may be phrases, lists of them, names
 * of bodies and dates. `say` puts it into a reader's language.
 */
export interface Phrase {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, PhraseValue>>;
}

export type PhraseValue =
  | string
  | number
  | Phrase
  | { readonly list: readonly PhraseValue[]; readonly joined: 'and' | 'or' }
  | { readonly body: BodyKey }
  | { readonly date: CalendarDate };

/** How a language speaks: its catalogue, the names of bodies in it, its dates and lists. */
export interface Voice {
  /** Which way it is written, as HTML names it. */
  readonly direction: 'ltr' | 'rtl';
  readonly translate: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly bodyName: (body: BodyKey) => string;
  readonly date: (date: CalendarDate) => string;
  readonly list: (items: readonly string[], joined: 'and' | 'or') => string;
}

/**
 * How a phrase stands in a sentence. Languages that decline say "second session" otherwise after a preposition: a
 * message that needs it asks for `session_in`, and that of the session for its `form`.
 */
type Form = 'name' | 'in';

/**
 * A phrase, or the name of a body, a date, a list, in a reader's language.
 * @example say(sessionPhrase('assembly/2'), english) // 'second session of the Assembly'
 */
export function say(phrase: PhraseValue, voice: Voice, form: Form = 'name'): string {
  if (typeof phrase !== 'object') return String(phrase);
  if ('key' in phrase) return sayMessage(phrase, voice, form);
  if ('list' in phrase)
    return voice.list(
      phrase.list.map((item) => say(item, voice, form)),
      phrase.joined,
    );
  return 'body' in phrase ? voice.bodyName(phrase.body) : voice.date(phrase.date);
}

function sayMessage({ key, values = {} }: Phrase, voice: Voice, form: Form): string {
  const said = Object.entries(values).flatMap(([name, value]): [string, string | number][] =>
    // Numbers stay numbers: the catalogue counts with them.
    typeof value === 'number'
      ? [[name, value]]
      : [
          [name, say(value, voice, form)],
          [`${name}_in`, say(value, voice, 'in')],
        ],
  );
  return voice.translate(key, { ...Object.fromEntries(said), form });
}

/**
 * The name of a session in words, as its body gave it; a key that cannot be read stays itself.
 * @example executive-board/2023/3 → "third session of 2023 of the Executive Board"
 */
export function sessionPhrase(session: SessionKey): PhraseValue {
  const read = parseSessionKey(session);
  if (read === null) return session;
  const body = { body: read.body };
  if (read.year === null) {
    return { key: 'calendar.session.numbered', values: { body, ordinal: numberInLife(read.ordinal) } };
  }
  const year = String(read.year);
  if (read.name === null) {
    return { key: 'calendar.session.ofYear', values: { body, year, ordinal: ordinalOfYear(read.ordinal) } };
  }
  return { key: 'calendar.session.named', values: { body, year, name: nameOfTheYear(read.name) } };
}

/** "third", as one of the sessions of a year. */
export function ordinalOfYear(ordinal: number): Phrase {
  return { key: 'calendar.ordinal.ofYear', values: { ordinal } };
}

/** "third", as one in the life of a body: Chinese counts these with another word. */
function numberInLife(ordinal: number): Phrase {
  return { key: 'calendar.ordinal.inLife', values: { ordinal } };
}

/** "annual": a name that the catalogue knows is said in the reader's language, another as the body gave it. */
export function nameOfTheYear(name: string): Phrase {
  return { key: 'calendar.nameOfTheYear', values: { name } };
}
