import type { Grammar } from '../grammar/grammar.js';
import { namesOf, ORGANIZATIONS } from '../grammar/organizations.js';
import type { DocumentKind } from '../reading.js';
import type { Section } from '../structure/outline.js';
import { SYMBOL } from '../structure/symbols.js';
import type { Bodies } from './bodies.js';
import { datesOf } from './dates.js';
import { adoptedBy, capitalised, isReportTitle, titleBelow } from './masthead.js';

/** The title of a document: a report's own, that of its first decision, else the longest line of its masthead that is one. */
export function titleOf(
  sections: readonly Section[],
  masthead: readonly Section[],
  grammar: Grammar,
  bodies: Bodies,
  kind: DocumentKind,
): string | null {
  const report = masthead.filter((section) => isReportTitle(section, grammar)).at(-1);
  if (report && kind === 'report') return report.text;
  const first = sections.findIndex((section) => section.decision !== null);
  const compiled = kind === 'decisions' && adoptedBy(masthead.slice(0, Math.max(0, first)), grammar);
  if (compiled) return compiled.input;
  if (first >= 0) {
    const { number } = sections[first]!.decision!;
    const titled = sections.find(({ decision }) => decision?.number === number && decision.title);
    return titled?.decision?.title ?? titleBelow(sections, first) ?? sections[first]!.text;
  }
  const plain = masthead.filter(
    (section) =>
      section.kind === 'heading' &&
      section.block.marker === null &&
      !SYMBOL.test(section.text) &&
      !isImprint(section.text, grammar) &&
      !isName(section.text, bodies),
  );
  return plain.reduce<string | null>(
    (best, { text }) => (text.length > (best?.length ?? 0) ? text : best),
    null,
  );
}

const DISTRIBUTION =
  /^(?:distr|original|limited|general|provisional|page|español|english|français|общее распространение|русский|оригинал|原件|中文|الأصل|توزيع)(?!\p{L})|^(?:(?:provisional )?(?:agenda )?item|point|punto|tema|пункт|البند|(?:临时)?议程项目) ?\d+(?: ?\([a-z]\))?(?: (?:of|de|del|повестки|من|l'ordre)(?!\p{L}).*)?$/iu;

/** A line of a masthead that says when, where, at which session or in what language, and no title. */
function isImprint(text: string, { dates, sessions }: Grammar): boolean {
  if (DISTRIBUTION.test(text)) return true;
  const found = [...datesOf(text, dates), ...datesOf(text.toLowerCase(), dates)];
  const said = Math.max(0, ...found.map(({ start, end }) => end - start));
  const isSession = text.search(sessions.token) !== -1 && text.length < SHORT_IMPRINT;
  return isSession || said > text.length * MOST_DATE;
}
const SHORT_IMPRINT = 60;
const MOST_DATE = 0.5;

/** The name of a body or an organization, perhaps with an article. */
function isName(text: string, bodies: Bodies): boolean {
  const [body] = bodies.find(/^[A-Z ]+$/.test(text) ? capitalised(text) : text);
  if (body && body.end - body.start >= text.length - LONGEST_ARTICLE) return true;
  return ORGANIZATIONS.some((one) =>
    namesOf(one).some((name) => text.includes(name) && name.length >= text.length - LONGEST_ARTICLE),
  );
}
const LONGEST_ARTICLE = 5;
