import { type Facts, MASTHEAD } from '../finders/facts.js';
import { governedWith, namesOf, type Organization, ORGANIZATIONS } from '../grammar/organizations.js';

/** Served by the High Commissioner's Office, which is a part of the Secretary-General's secretariat. */
export const HUMAN_RIGHTS_COUNCIL = 'human-rights-council';

/** What is named with a head or a secretariat is another organization than those that serve this body. */
export function isForeign(of: string, facts: Facts): boolean {
  const named = organizationsIn(of);
  const served = servedBy(facts);
  if (named.length === 0 || served.length === 0) return false;
  return !named.some((one) => served.includes(one));
}

const UNITED_NATIONS =
  /United Nations|Nations Unies|Naciones Unidas|Объединенных Наций|(?:ا|ل)لأمم المتحدة|联合国/i;
const ITS_BODY = /^(?:general-assembly|economic-and-social-council|security-council|human-rights-council)$/;

/** Only others call the Secretary-General that of the United Nations. */
export function isUnitedNations(of: string, { organization, own, sections }: Facts): boolean {
  if (!UNITED_NATIONS.test(of) || organization?.id === 'un') return false;
  if (own !== null && ITS_BODY.test(own)) return false;
  return !isInMasthead(sections, (heading) => UNITED_NATIONS.test(heading));
}

function isInMasthead(sections: Facts['sections'], isSaid: (heading: string) => boolean): boolean {
  return sections.slice(0, MASTHEAD).some(({ kind, text }) => kind === 'heading' && isSaid(text));
}

/** The organizations whose heads serve the body of a text; none where the text does not say. */
export function servedBy({ own, organization }: Facts): readonly Organization[] {
  if (own === HUMAN_RIGHTS_COUNCIL) return ORGANIZATIONS.filter(({ id }) => id === 'un' || id === 'ohchr');
  return organization ? governedWith(organization) : [];
}

const NAMES = ORGANIZATIONS.flatMap((one) => namesOf(one).map((name) => ({ one, name })));

/** Those that are named; "the United Nations" is none where a longer name has it as a part. */
function organizationsIn(of: string): Organization[] {
  const said = NAMES.filter(({ name }) => of.includes(name));
  const isPart = (name: string): boolean =>
    said.some((other) => other.name !== name && other.name.includes(name));
  return said.filter(({ name }) => !isPart(name)).map(({ one }) => one);
}

/** "the secretariat of the Ramsar Convention": a treaty has its own, in any text but that of its Parties. */
export function isTreatyBeside(of: string, { organization, own }: Facts): boolean {
  const isOfParties = own === null || /part(?:y|ies|ie|es)\b|conference|conferencia/.test(own);
  return (organization !== null || !isOfParties) && TREATY.test(of);
}

const TREATY =
  /\b(?:Conventions?|Protocols?|Protocoles?|Treaty|Traité|Convenios?|Convenci[óo]n(?:es)?|Protocolos?|Tratado)\b|(?<![А-Яа-яЁё])(?:[Кк]онвенци|[Пп]ротокол|Договор)/;

/** A name of several words or letters that is neither this organization's, nor a body's of the text, nor in its masthead. */
export function isAnothers(of: string, { organization, own, parent, bodies, sections }: Facts): boolean {
  if (!/\S[\s·-]+\S|\p{Lu}{2}/u.test(of) && !/^(?![本该])\p{Script=Han}{3}/u.test(of)) return false;
  if (
    organization &&
    governedWith(organization).some((one) => namesOf(one).some((name) => of.includes(name)))
  )
    return false;
  const [named] = bodies.find(of);
  if (named && (named.key === own || named.key === parent)) return false;
  const name = of.replace(/^(?:ال|ل)/, '');
  if (own !== null && bodies.nameOf(own).includes(name)) return false;
  return !isInMasthead(sections, (heading) => heading.toUpperCase().includes(name.toUpperCase()));
}
