import type { Facts } from '../finders/facts.js';
import type { Section } from '../structure/outline.js';

/** The body that asks, by key; null when the text names none. */
export interface Asker {
  readonly body: string | null;
}

/** Words before a body that stands as a subject: the start, or the comma after an adverbial. */
const SUBJECT_PLACE = /(?:^["“]?|[,;，；：] ?|\band )(?:the )?$/i;

/**
 * Whose verb this is, when another verb of its sentence may have the subject: the body named there as one, or the
 * body of the document when the sentence begins with an act. Null when somebody else acts ("the Director invites …").
 */
export function askerOf(text: string, at: number, follows: boolean, facts: Facts): Asker | null {
  const left = text.slice(0, at);
  const { subjectNamed, ours } = facts.grammar.requests.left;
  const place = facts.grammar.requests.left.subjectPlace ?? SUBJECT_PLACE;
  const subject = facts.bodies
    .find(left)
    .find(({ start, end }) =>
      subjectNamed
        ? subjectNamed.test(left.slice(Math.max(0, start - 40), end))
        : place.test(left.slice(Math.max(0, start - 60), start)),
    );
  if (subject) return { body: subject.key };
  const isOurs = follows || facts.grammar.requests.left.act.test(text) || ours?.test(left);
  return isOurs ? { body: facts.own } : null;
}

/** The subject that stands directly before the verb, where the match of the subject pattern begins at `from`. */
export function subjectBefore(text: string, from: number, at: number, facts: Facts): Asker {
  const [named] = facts.bodies.find(text.slice(from, at));
  return { body: named?.key ?? facts.own };
}

/** The subject that the verb pattern found behind its verb. */
export function subjectBehind(words: string, facts: Facts): Asker {
  return { body: facts.bodies.find(words)[0]?.key ?? facts.own };
}

const OPENERS = new WeakMap<readonly Section[], readonly (string | null)[]>();

/** The body that opens the text a section stands in: a draft of another body within a decision is that body's. */
export function openerOf(section: Section, facts: Facts): string | null {
  let openers = OPENERS.get(facts.sections);
  if (!openers) {
    let current: string | null = null;
    let outside: string | null = null;
    let inQuote = false;
    openers = facts.sections.map((section) => {
      const { kind, text } = section;
      const name = kind === 'opening' ? facts.grammar.lines.bodyLine.exec(text)?.groups?.['body'] : undefined;
      if (section.decision) [current, inQuote] = [null, false];
      if (name !== undefined) {
        [outside, inQuote] = [inQuote ? outside : current, inQuote || /^["“«]/.test(text)];
        current = facts.bodies.find(name)[0]?.key ?? null;
      }
      const opener = current;
      // a draft between quotation marks ends with them
      if (inQuote && /["”»]\s?[.;]?\s*$/.test(text)) [current, inQuote] = [outside, false];
      return opener;
    });
    OPENERS.set(facts.sections, openers);
  }
  return openers[section.index] ?? facts.own;
}
