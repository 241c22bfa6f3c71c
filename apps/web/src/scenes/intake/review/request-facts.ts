import type { MessageKey, Translate } from '#messages/web';
import type { Body } from '../../../api/questions.js';
import { deliverableWords } from '../../../language/register-words.js';
import { sessionName } from '../../../language/session-name.js';
import { decisionWords } from '../../mandates/source-words.js';
import type { ReadRequest } from '../intake-questions.js';
import { placeOf } from './request-place.js';

/** One thing that is known of a request: in the reader's words, and where the text has its own, in those. */
export interface Fact {
  readonly name: FactName;
  readonly words: string;
  readonly inText?: string;
}

export type FactName =
  | 'verb'
  | 'addressee'
  | 'due'
  | 'recurrence'
  | 'deliverable'
  | 'condition'
  | 'decision'
  | 'place'
  | 'session';

interface Context {
  readonly bodies: readonly Body[];
  readonly lang: string;
  readonly t: Translate;
  /** The body whose text it is. */
  readonly asking: string | null;
}

/** What is known of a request, for reading; what is not known has no line, except when it is due. */
export function factsOf(request: ReadRequest, dueSentence: string | null, context: Context): readonly Fact[] {
  const { t, bodies, lang, asking } = context;
  const { addressee, deliverable, condition, decision } = request;
  const body = decision?.body ?? asking;
  const facts: (Fact | null)[] = [
    fact('verb', verbWords(request.verb, t), request.verbText),
    fact('addressee', addressee.name, addressee.text),
    fact('due', dueSentence ?? t('intake.page.review.dueUnknown'), request.dueText),
    fact('recurrence', recurrenceWords(request.recurrence, t)),
    deliverable && fact('deliverable', deliverableWords(deliverable, t)),
    condition === null ? null : fact('condition', '', condition),
    body === null ? null : fact('decision', decisionWords({ decision, body }, bodies, lang, t)),
    fact('place', placeOf(request, t)),
    sessionFact(request, body, t),
  ];
  return facts.filter((each) => each !== null);
}

/** What both say differently, as `was` has it; what it did not have is said so. */
export function differences(was: readonly Fact[], now: readonly Fact[], t: Translate): readonly Fact[] {
  const names = [...new Set([...was, ...now].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [then, today] = [was, now].map((facts) => facts.find((each) => each.name === name));
    if (then?.words === today?.words && then?.inText === today?.inText) return [];
    return [then ?? { name, words: t('intake.page.review.nothingRead') }];
  });
}

/** An operative verb in the reader's language: "also requests". */
export function verbWords(verb: string, t: Translate): string {
  const [, marker = 'none', bare = verb] = /^(?:(also|further) )?(.+)$/.exec(verb) ?? [];
  return t('intake.page.verb', { marker, verb: bare.replaceAll(' ', '_') });
}

const recurrences = new Set([
  'once',
  'every_session',
  'annual',
  'biennial',
  'by_date',
  'ongoing',
  'unspecified',
]);

export function recurrenceWords(recurrence: string, t: Translate): string {
  return recurrences.has(recurrence) ? t(`intake.page.recurrence.${recurrence}` as MessageKey) : recurrence;
}

function fact(name: FactName, words: string, inText?: string | null): Fact {
  return { name, words, ...(inText && inText !== words ? { inText } : {}) };
}

function sessionFact({ session }: ReadRequest, body: string | null, t: Translate): Fact | null {
  if (!session?.ordinal || body === null) return null;
  const key = [body, session.year, session.ordinal].filter((part) => part !== null).join('/');
  return fact('session', sessionName(key, t));
}
