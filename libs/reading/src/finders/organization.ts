import { withoutAccents } from '../grammar/latin-letters.js';
import { governedWith, namesOf, ORGANIZATIONS, type Organization } from '../grammar/organizations.js';
import type { Section } from '../structure/outline.js';
import { matchesOf } from '../text/matches.js';

/** How much may stand beside an organization's name in the line of a masthead that is its own. */
const BESIDE_NAME = 40;
const LONGEST_MASTHEAD_NAME = 120;
/** Where a text gives its own symbol, and seldom another's. */
const LONGEST_BEGINNING = 6_000;

/** The organization that a masthead names alone on its line; null where it names none, or several. */
export function organizationAbove(masthead: readonly Section[]): Organization | null {
  const text = masthead.findIndex(({ kind }) => kind === 'opening' || kind === 'preamble');
  const lines = masthead
    .slice(0, text === -1 ? undefined : text)
    .filter((section) => section.kind === 'heading' && section.block.marker === null)
    .map((section) => inCapitals(section.text.slice(0, LONGEST_MASTHEAD_NAME)));
  const found = ORGANIZATIONS.filter(
    (one) => one.id !== 'un' && lines.some((line) => isNamedAlone(one, line)),
  );
  const [first] = found;
  return first && found.every((one) => governedWith(first).includes(one)) ? first : null;
}

/** In its line stands little else; those that share a board are named together. */
function isNamedAlone(one: Organization, line: string): boolean {
  const own = namedIn(line, one);
  if (own.length === 0) return false;
  const named = governedWith(one).map((other) =>
    Math.max(0, ...namedIn(line, other).map(({ name }) => name.length)),
  );
  const beside = line.length - named.reduce((sum, length) => sum + length, 0);
  return beside <= BESIDE_NAME && own.some(({ name, capitals }) => isTelling(name) || line === capitals);
}

interface Name {
  readonly name: string;
  readonly capitals: string;
}

/** Every name of an organization, as it is and in capitals without accents. */
const NAMES = new Map(
  ORGANIZATIONS.map((one) => [one, namesOf(one).map((name) => ({ name, capitals: inCapitals(name) }))]),
);

function namedIn(line: string, one: Organization): readonly Name[] {
  return NAMES.get(one)!.filter(({ capitals }) => line.includes(capitals));
}

/** Letters alone may be those of others; five characters of Chinese are a whole name. */
function isTelling(name: string): boolean {
  return name.length > (/^\p{Script=Han}/u.test(name) ? 4 : 5);
}

/** The organization that the text is about: of the body if the body tells, else the one named most. */
export function organizationOf(sections: readonly Section[], own: string | null): Organization | null {
  const text = sections
    .slice(0, 200)
    .map((section) => section.text)
    .join('\n')
    .slice(0, 200_000);
  const plain = inCapitals(text);
  const named = ORGANIZATIONS.filter((one) => one.id !== 'un')
    .map((one) => ({
      one,
      count: NAMES.get(one)!.reduce((sum, name) => sum + timesNamed(name, text, plain), 0),
    }))
    .sort((first, second) => second.count - first.count);
  const principal = ORGANIZATIONS.find((one) => one.id === 'un')!;
  if (own && /^(?:general-assembly|economic-and-social-council|security-council)$/.test(own)) {
    return principal;
  }
  const best = named[0];
  const byBody = ORGANIZATIONS.find(({ bodies }) => own !== null && bodies?.includes(own));
  if (byBody) return byBody;
  const together = named.filter(({ one }) => best && governedWith(best.one).includes(one));
  if (best && together.reduce((sum, { count }) => sum + count, 0) >= 3) return best.one;
  const beginning = text.slice(0, LONGEST_BEGINNING);
  const governed = named.filter(
    ({ one, count }) => count > 0 && namesOf(one).some((name) => ownsBody(beginning, name)),
  );
  if (governed.length === 1) return governed[0]!.one;
  return ORGANIZATIONS.find(({ symbols }) => symbols?.test(beginning)) ?? null;
}

/** How much of a text may name its body together with the organization. */
const BEGINNING = 1_500;
const BODY_OF =
  /(?:Board|Council|Conference|Assembly|(?:Junta|Consejo|Conferencia|Asamblea|Conseil|Conférence|Assemblée)(?: \p{L}+)?)(?: of(?: the)?| del?| de la| du| de l['’]) ?$/iu;

/** "Informe del Consejo de la FAO": said once at the beginning is enough. */
function ownsBody(text: string, name: string): boolean {
  const at = text.slice(0, BEGINNING).indexOf(name);
  return at >= 0 && BODY_OF.test(text.slice(Math.max(0, at - 60), at));
}

/** Letters alone may stand inside another word ("PAM"): as words of their own, by name. */
const LETTERS = new Map(
  ORGANIZATIONS.flatMap(namesOf)
    .filter((name) => /^[A-ZА-Я]{2,5}$/.test(name))
    .map((name) => [name, new RegExp(`(?<![A-ZА-Я])${name}(?![A-ZА-Я])`, 'g')]),
);

function timesNamed({ name, capitals }: Name, text: string, plain: string): number {
  if (isTelling(name)) return plain.split(capitals).length - 1;
  if (!text.includes(name)) return 0;
  const letters = LETTERS.get(name);
  return letters ? matchesOf(letters, text).length : text.split(name).length - 1;
}

/** Mastheads are in capitals, which many write without accents. */
function inCapitals(text: string): string {
  return withoutAccents(text).toUpperCase();
}
