import type { RequestGrammar } from '../grammar/grammar.js';
import { CHAIR_OF_COMMISSION, CHAIR_OF_COMMITTEE, PLAIN_TITLES, PRESIDENT } from '../grammar/head-titles.js';
import { namesOf, type Organization, ORGANIZATIONS } from '../grammar/organizations.js';
import type { Addressee, AddresseeRole } from '../reading.js';
import { sticky, type Stuck } from './sticky.js';
import { titleOf } from '../finders/bodies.js';
import type { Facts } from '../finders/facts.js';
import { matchesOf, searching } from '../text/matches.js';
import {
  HUMAN_RIGHTS_COUNCIL,
  isAnothers,
  isForeign,
  isTreatyBeside,
  isUnitedNations,
  servedBy,
} from './whose.js';

/** Somebody who is asked, before it is known whose head the document means. */
export interface AddresseeFound {
  readonly role: AddresseeRole;
  readonly text: string;
  readonly name: string;
  /** Title of a head in English, when it is one. */
  readonly title: string | null;
  /** The organization that the text names with a head or a secretariat. */
  readonly of: string | null;
  /** Offset just after it. */
  readonly end: number;
  readonly isPronoun: boolean;
  /** Whom a pronoun means, where only the organization tells that it is its secretariat. */
  readonly meant?: string;
  /** Named as who is to do it, not as who is asked. */
  readonly isAgent?: boolean;
}

/**
 * Reads who is asked at `at`, directly after the verb; null when nobody is.
 * After "that" the asked verb follows without a "to", so the name ends with its last noun for an agent.
 * `before` is what the paragraph said before, where a pronoun may find whom it means.
 */
export function addresseeAt(
  text: string,
  at: number,
  grammar: RequestGrammar,
  { afterThat = false, before = '' }: { readonly afterThat?: boolean; readonly before?: string } = {},
): AddresseeFound | null {
  const pronoun = grammar.pronoun && sticky(grammar.pronoun, text, at);
  if (pronoun)
    return pronounAt(`${before}${text.slice(0, at)}`, text.slice(at, pronoun.end), pronoun, grammar);
  const head = sticky(grammar.head, text, at);
  if (head && !grammar.notHead.test(text.slice(head.end))) {
    const title = grammar.readTitle(head.groups['title']!);
    const words = text.slice(at, head.end);
    if (title === PRESIDENT && grammar.joint.test(words)) return otherAddressee(words, head.end, grammar);
    return found('head', text.slice(at, head.end), title, head.end, {
      title,
      of: head.groups['of'] ?? head.groups['by'] ?? null,
    });
  }
  const secretariat = sticky(grammar.secretariat, text, at);
  if (secretariat && !grammar.notHead.test(text.slice(secretariat.end))) {
    const of = secretariat.groups['of'] ?? secretariat.groups['by'] ?? null;
    return found('secretariat', text.slice(at, secretariat.end), 'Secretariat', secretariat.end, {
      title: null,
      of,
    });
  }
  const agent = sticky(grammar.agent, text, at);
  if (!agent || !grammar.isAgent.test(agent.groups['agent']!)) return null;
  const words = agent.groups['agent']!;
  const last = afterThat ? null : agentOf(text, agent.end, grammar.jointAfter, grammar);
  if (last) return { ...last, text: text.slice(at, last.end).trim(), isAgent: false };
  if (!afterThat) return otherAddressee(words.trim(), agent.end, grammar);
  const name = firstAgents(words, grammar);
  return otherAddressee(name.trim(), agent.end - words.length + name.length, grammar);
}

/** "that the accounts be published by the Secretariat", "that the report of the Director be submitted": who is to do it. */
export function agentOf(
  text: string,
  at: number,
  pattern: RegExp | undefined,
  grammar: RequestGrammar,
): AddresseeFound | null {
  const stuck = pattern && sticky(pattern, text, at);
  if (!stuck) return null;
  const { title = stuck.groups['title2'] } = stuck.groups;
  const words = title ?? stuck.groups['secretariat'] ?? stuck.groups['secretariat2']!;
  const name = title === undefined ? 'Secretariat' : grammar.readTitle(title);
  const role = title === undefined ? 'secretariat' : 'head';
  const agent = found(role, words, name, stuck.end, { title: title === undefined ? null : name, of: null });
  return { ...agent, isAgent: true };
}

/** "Member States and partners provide funding" → "Member States and partners". */
function firstAgents(words: string, grammar: RequestGrammar): string {
  const one = `(?:[\\w'-]+ ){0,6}?(?:${grammar.isAgent.source})(?: (?:${grammar.isAgent.source}))*`;
  const body = grammar.isBody.exec(words);
  return body?.[0] ?? new RegExp(`^${one}(?: (?:and|or) ${one})*`).exec(words)?.[0] ?? words;
}

/** A head or a secretariat, and neither a State nor a body. */
export function isOurs({ role }: { readonly role: AddresseeRole }): boolean {
  return role === 'head' || role === 'secretariat';
}

function otherAddressee(text: string, end: number, grammar: RequestGrammar): AddresseeFound {
  const joint = grammar.joint.exec(text);
  if (joint) {
    const head = matchesOf(searching(grammar.head), joint[0])[0];
    const title = head ? grammar.readTitle(head.groups!['title']!) : null;
    if (title) return found('head', text, title, end, { title, of: head!.groups!['of'] ?? null });
  }
  const joined = jointSecretariat(text, grammar);
  if (joined) return found('secretariat', text, 'Secretariat', end, { title: null, of: null });
  const role: AddresseeRole = grammar.isBody.test(text)
    ? 'body'
    : grammar.states.test(text)
      ? 'member-states'
      : 'other';
  return found(role, text, grammar.nameOf(text, role), end, { title: null, of: null });
}

const JOINED =
  /(?:^|[\s、])(?:and|as well as|et|ainsi que|y|e|así como|и|а также|和|及|以及)(?: the| le| la| au| à la| al| a la)? ?$|、$|(?<=[\u4e00-\u9fff])(?:和|与|及|以及)$|(?:^|\s)و$/i;

/** "the Council and the Secretariat": the secretariat is asked with another, and is nobody else's. */
function jointSecretariat(text: string, grammar: RequestGrammar): boolean {
  return matchesOf(searching(grammar.secretariat), text).some(
    (match) =>
      JOINED.test(text.slice(0, match.index + leadOf(match))) && (match.groups?.['of'] ?? null) === null,
  );
}

/** The article that the match begins with. */
function leadOf(match: RegExpMatchArray): number {
  return match[0].indexOf(match.groups?.['title'] ?? match[0]);
}

/** "requests him to": the head named last before it in the paragraph. */
function pronounAt(
  before: string,
  pronoun: string,
  { end, groups }: Stuck,
  grammar: RequestGrammar,
): AddresseeFound | null {
  const meant = grammar.meant?.(pronoun) ?? searching(grammar.head);
  const heads = matchesOf(meant, before).filter(
    (match) =>
      !grammar.notHead.test(before.slice(match.index + match[0].length)) &&
      !isOfSomebody(before, match.index, grammar),
  );
  const last = heads.at(-1);
  const secretariat = grammar.meansSecretariat?.test(pronoun)
    ? matchesOf(searching(grammar.secretariat), before).at(-1)
    : undefined;
  if (secretariat && secretariat.index > (last?.index ?? -1)) {
    if (!canMean(before, pronoun, secretariat, grammar)) return null;
    const of = secretariat.groups!['of'] ?? null;
    return {
      ...found('secretariat', pronoun || secretariat[0], 'Secretariat', end, { title: null, of }),
      isPronoun: true,
    };
  }
  if (!last || !canMean(before, pronoun, last, grammar)) {
    const named = grammar.alsoSecretariat && matchesOf(grammar.alsoSecretariat, before).at(-1);
    if (!named || grammar.plural?.test(pronoun)) return null;
    const other = found('other', pronoun, pronoun, end, { title: null, of: null });
    return { ...other, isPronoun: true, meant: named[0] };
  }
  const text = `${groups['joined'] ?? ''}${pronoun || last[0]}`;
  const { title, of = null, secretariat: ours, other } = last.groups!;
  if (other) return otherAddressee(text, end, grammar);
  const name = ours ? 'Secretariat' : grammar.readTitle(title!);
  const role = ours ? 'secretariat' : 'head';
  return { ...found(role, text, name, end, { title: ours ? null : name, of }), isPronoun: true };
}

/** Not where the act before it has another object ("thanks the Chair …, and requests her"), nor one head for "them". */
function canMean(before: string, pronoun: string, head: RegExpMatchArray, grammar: RequestGrammar): boolean {
  const after = before.slice(head.index! + head[0].length);
  if (grammar.plural?.test(pronoun) && !grammar.withOthers?.test(after)) return false;
  const act = grammar.antecedent && matchesOf(grammar.antecedent, before).at(-1);
  const object = act ? act.index + act[0].length : 0;
  if (!act || /[.;]\s/.test(before.slice(object))) return true;
  if (head.index! <= object) return head.index === object;
  return grammar.joint.test(before.slice(object, head.index! + head[0].length));
}

const OF_SOMEBODY =
  /(?:Representative|Envoy|Adviser|Office|Deputy|Under|Assistant)[\w ]{0,12}(?: of | to |-)$/;

/** "the Special Representative of the Secretary-General" is not the Secretary-General. */
function isOfSomebody(text: string, at: number, grammar: RequestGrammar): boolean {
  return (grammar.ofSomebody ?? OF_SOMEBODY).test(text.slice(Math.max(0, at - 40), at));
}

function found(
  role: AddresseeRole,
  text: string,
  name: string,
  end: number,
  more: { readonly title: string | null; readonly of: string | null },
): AddresseeFound {
  return { role, text: text.trim(), name, end, isPronoun: false, ...more };
}

/** A head whose organization is left out is this body's own sooner than one who is named with it. */
const BARE = 1_000;

/**
 * The title of the head of the secretariat that serves this body: by the organization when it is known,
 * else the title that is asked most often, first without any organization's name. Null when nobody leads.
 */
export function ownTitleOf(facts: Facts, all: readonly AddresseeFound[]): string | null {
  const counts = new Map<string, number>();
  for (const one of all) {
    const { title, of } = one;
    if (
      !title ||
      chairsAnother(one, facts) ||
      (of !== null && (isForeign(of, facts) || isUnitedNations(of, facts)))
    )
      continue;
    counts.set(title, (counts.get(title) ?? 0) + (of === null ? BARE : 1));
  }
  const whole = [...counts].filter(([title]) => !PLAIN_TITLES.has(title));
  const [first, second] = (whole.length > 0 ? whole : [...counts]).sort((one, other) => other[1] - one[1]);
  const expected = facts.own === 'conference-of-the-parties' ? undefined : facts.organization?.head;
  if (expected && counts.has(expected) && !isOutsider(expected, counts, facts)) return expected;
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Texts of the United Nations do not name their Secretary-General with it; those of others do, beside their own head. */
function isOutsider(title: string, counts: ReadonlyMap<string, number>, { organization }: Facts): boolean {
  const isNamed = (count: number): boolean => count < BARE;
  return organization?.id === 'un' && isNamed(counts.get(title)!) && ![...counts.values()].every(isNamed);
}

/** "行长", "总裁", "رئيس الصندوق": a title that only the head of a fund or bank has. */
const NAMES_FUND = /(?:行长|总裁)$|صندوق|بنك|مصرف/;

/** Many commissions have a chair, and meetings a president; few of them head a secretariat. */
function chairsAnother({ title, text }: AddresseeFound, { organization }: Facts): boolean {
  if (title === CHAIR_OF_COMMITTEE) return !organization?.secretariat?.test('Исполнительный комитет');
  if (title === PRESIDENT && organization) return organization.head !== PRESIDENT && !NAMES_FUND.test(text);
  if (title === PRESIDENT)
    return !NAMES_FUND.test(text) && !ORGANIZATIONS.some((one) => presidesOver(one, text));
  if (title !== CHAIR_OF_COMMISSION || organization?.head === title) return false;
  const union = ORGANIZATIONS.find(({ head }) => head === title)!;
  return !namesOf(union).some((name) => text.includes(name));
}

function presidesOver(one: Organization, text: string): boolean {
  return one.head === PRESIDENT && namesOf(one).some((name) => text.includes(name));
}

const ITS_OFFICE =
  /^(?:the |à la |a la |la |au |le )?(?:Office|Oficina|Haut-Commissariat)(?: of the| del| de los| des|$)|^Управлени|^(?:联合国)?(?:人权事务)?(?:高级专员办事处|人权高专办)|^(?:ال)?مفوضية/;

/** Turns what was read into the answer: a head or secretariat of somebody else is `other`. */
export function addresseeRead(
  addressee: AddresseeFound,
  facts: Facts,
  ownTitle: string | null,
  bare: ReadonlySet<string>,
): Addressee {
  const { text, title, of } = addressee;
  const isOffice = facts.own === HUMAN_RIGHTS_COUNCIL && addressee.role === 'other' && ITS_OFFICE.test(text);
  const ours = facts.organization?.secretariat;
  const isSecretariat =
    addressee.title === null &&
    (isOffice || ours?.test((addressee.meant ?? text).replace(/^de /, '')) === true);
  const role = isSecretariat ? 'secretariat' : addressee.role;
  const body = role === 'body' ? facts.bodies.find(text)[0] : undefined;
  const name = isSecretariat ? 'Secretariat' : body ? titleOf(body.key) : addressee.name;
  const served = servedBy(facts);
  const isOwnTitle = title === ownTitle || (served.length > 1 && served.some(({ head }) => head === title));
  const foreign =
    (of !== null &&
      (isForeign(of, facts) ||
        ((bare.has(title ?? name) || isTreatyBeside(of, facts)) && isAnothers(of, facts)))) ||
    chairsAnother(addressee, facts) ||
    (title === 'Secretary-General' && of !== null && isUnitedNations(of, facts)) ||
    (role === 'head' && ownTitle !== null && title !== null && !isOwnTitle);
  return { role: foreign && isOurs({ role }) ? 'other' : role, text, name };
}
