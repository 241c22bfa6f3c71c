import type { Grammar } from '../grammar/grammar.js';
import { BARE_HAN_BODIES, KNOWN_BODIES } from '../grammar/lexicon-of-bodies.js';
import { ORDINAL } from '../grammar/en-words.js';
import { ofGrammar } from '../grammar/of-grammar.js';
import { ORGANIZATIONS } from '../grammar/organizations.js';
import { ownKey } from '../grammar/own-bodies.js';
import type { Section } from '../structure/outline.js';
import { matchesOf } from '../text/matches.js';
import { shortNames } from './learn-names.js';

export interface BodyMention {
  readonly key: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Knows the bodies of one document: finds their names and gives each name its key. */
export interface Bodies {
  find(text: string): BodyMention[];
  keyOf(name: string): string;
  /** The fullest name that the document uses for a key. */
  nameOf(key: string): string;
  /** How often each key is named, most often first. */
  readonly byFrequency: readonly string[];
}

/** The name of a body, anywhere. */
const nameIn = ofGrammar(({ bodies }) => new RegExp(bodies.name, 'g'));

/** Enough of a document to learn its names from. */
const LEARNED_UNITS = 400_000;
const KNOWN_KEYS = new Set(KNOWN_BODIES.map((body) => body.key));
const PREFIXES = ORGANIZATIONS.flatMap((one) => [...one.en, ...one.zh]).sort((a, b) => b.length - a.length);

/**
 * `preferred` are keys that a bare "the Board" means first: this body and its parent. `organization` is the id of the
 * one whose text it is.
 */
export function bodiesOf(
  sections: readonly Section[],
  grammar: Grammar,
  preferred: readonly string[],
  organization: string | null,
): Bodies {
  const pattern = nameIn(grammar);
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  const keys = new Map<string, string>();
  const { full, bare, plain } = namesIn(grammar, preferred, organization);
  const keyOf = (name: string): string => {
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = full(name) ?? bare(name, [...counts.keys()])));
    return aliases.get(key) ?? key;
  };
  const find = (text: string): BodyMention[] => {
    const hidden = grammar.bodies.notBodies ? matchesOf(grammar.bodies.notBodies, text) : [];
    return matchesOf(pattern, text)
      .map((match) => ({ name: match[0], start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => !hidden.some((h) => start < h.index + h[0].length && h.index < end))
      .map((mention) => ({ ...mention, key: keyOf(mention.name) }));
  };
  const learnBare = (name: string): void => {
    const key = keyOf(name);
    if (!names.has(key)) names.set(key, plain(name));
  };
  const learn = (mention: BodyMention): void => {
    counts.set(mention.key, (counts.get(mention.key) ?? 0) + 1);
    const name = plain(mention.name);
    const known = names.get(mention.key);
    if (known === undefined || name.length > known.length) names.set(mention.key, name);
  };
  const aliases = new Map<string, string>();
  let learned = 0;
  for (const section of sections) {
    if ((learned += section.text.length) > LEARNED_UNITS) break;
    const named = mentionsIn(section, pattern).filter((match) => full(match[0]) !== null);
    for (const match of named) learn({ key: full(match[0])!, name: match[0], start: 0, end: 0 });
  }
  keys.clear();
  for (const section of sections.slice(0, 300)) {
    for (const match of matchesOf(pattern, section.text.slice(0, 5_000))) learnBare(match[0]);
  }
  for (const [long, short] of shorterNames([...counts.keys()])) aliases.set(long, short);
  for (const [short, long] of shortNames(sections, grammar)) aliases.set(keyOf(short), keyOf(long));
  const byFrequency = [...counts].sort((one, other) => other[1] - one[1]).map(([key]) => key);
  return { find, keyOf, nameOf: (key) => names.get(key) ?? titleOf(key), byFrequency };
}

const MENTIONS = new WeakMap<Section, readonly RegExpExecArray[]>();

/** Names in a section, found once though a document's bodies are learned twice. */
function mentionsIn(section: Section, pattern: RegExp): readonly RegExpExecArray[] {
  let found = MENTIONS.get(section);
  if (!found) MENTIONS.set(section, (found = matchesOf(pattern, section.text.slice(0, LEARNED_UNITS))));
  return found;
}

/** How the names of one text become keys, by its language and the organization whose text it is. */
function namesIn(grammar: Grammar, preferred: readonly string[], organization: string | null) {
  const { naming } = grammar.bodies;
  const known = new Map<string, string | null>();
  const keyOf = (name: string): string | null => {
    const key = naming ? naming.keyOf(name) : fullKey(name);
    return key && ownKey(organization, key, false);
  };
  return {
    full: (name: string): string | null => {
      let key = known.get(name);
      if (key === undefined) known.set(name, (key = keyOf(name)));
      return key;
    },
    bare: (name: string, seen: readonly string[]): string => {
      const key = naming ? naming.bareKey(name, [...preferred, ...seen]) : bareKey(name, preferred, seen);
      return preferred.includes(key) ? key : ownKey(organization, key, true);
    },
    plain: (name: string): string =>
      naming ? naming.plain(name) : withoutOrganization(withoutComplement(name)),
  };
}

/** "world-ocean-assembly" is the "ocean-assembly" of the same text. */
function shorterNames(keys: readonly string[]): [string, string][] {
  return keys.flatMap((long): [string, string][] => {
    const short = keys.find((one) => one.includes('-') && long.endsWith(`-${one}`) && !KNOWN_KEYS.has(one));
    return short ? [[long, short]] : [];
  });
}

/** "executive-board" → "Executive Board". */
export function titleOf(key: string): string {
  const known = KNOWN_BODIES.find((body) => body.key === key);
  if (known) return known.title;
  return key
    .split('-')
    .map((word) =>
      /^(?:of|the|on|and|for)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

/** The key of a name that needs nothing else to be understood; null for a bare noun. */
function fullKey(name: string): string | null {
  const known = KNOWN_BODIES.find((body) => body.en.includes(name) || body.zh.includes(name));
  if (known) return known.key;
  const prefix = PREFIXES.find(
    (organization) => name.startsWith(organization) && name.length > organization.length,
  );
  const rest = prefix ? name.slice(prefix.length).trim() : name;
  if (/[\u4e00-\u9fff]/.test(rest)) return hanKey(rest, prefix !== undefined || rest !== name);
  const base = withoutComplement(withoutOrdinal(rest).replace(/^(?:United Nations|UN)[ -]/, ''));
  const again = base === name ? null : KNOWN_BODIES.find((body) => body.en.includes(base));
  if (again) return again.key;
  if (!base.includes(' ')) return prefix ? slug(base) : null;
  return slug(base);
}

const NUMBERED = new RegExp(`^${ORDINAL} (?=\\S+ \\S)`, 'i');

/** "Eighty-fourth World Health Assembly" is the Assembly at a session; the Fifth Committee is no session of any. */
function withoutOrdinal(name: string): string {
  return name.replace(NUMBERED, '');
}

function hanKey(name: string, hasOrganization: boolean): string | null {
  const known = KNOWN_BODIES.find((body) => body.zh.some((one) => name === one));
  if (known) return known.key;
  const longer = KNOWN_BODIES.find((body) => body.zh.some((one) => one.length > 2 && name.endsWith(one)));
  if (longer) return longer.key;
  if (name.length > 2 && name.endsWith('大会')) return 'assembly';
  if (name.startsWith('管理局') || (hasOrganization && name === '大会'))
    return name.endsWith('大会') ? 'assembly' : 'council';
  return null;
}

/** A bare noun means this body or its parent, else the body of that noun that the text names, else itself. */
function bareKey(name: string, preferred: readonly string[], seen: readonly string[]): string {
  const bare = withoutComplement(name);
  const han = BARE_HAN_BODIES[bare];
  const noun = han ? han.key.replace(/^general-/, '') : slug(bare);
  const meant = [...preferred, ...(han ? [] : seen)].find((key) => key === noun || key.endsWith(`-${noun}`));
  return meant ?? han?.key ?? noun;
}

/** "UN-Habitat Executive Board" → "Executive Board", where the rest says enough. */
function withoutOrganization(name: string): string {
  const isKnown = (one: string): boolean =>
    KNOWN_BODIES.some((body) => body.en.includes(one) || body.zh.includes(one));
  if (isKnown(name)) return name;
  const rest = PREFIXES.filter((prefix) => name.startsWith(prefix)).map((prefix) =>
    name.slice(prefix.length).trim(),
  );
  return rest.find(isKnown) ?? name;
}

const COMPLEMENT_BELONGS = /^(?:Conference|Committee|Commission|Board|Working Group)$/;

/** "Executive Board of UN-Habitat" → "Executive Board"; "Conference of the Parties" stays whole. */
function withoutComplement(name: string): string {
  const cut = / (?:of|on|for) /.exec(name);
  if (!cut) return name;
  const base = name.slice(0, cut.index);
  if (!COMPLEMENT_BELONGS.test(base)) return base;
  const whole = KNOWN_BODIES.flatMap((body) => body.en).find((known) => name.startsWith(known));
  return whole ?? name;
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
