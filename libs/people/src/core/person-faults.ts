import type { Message, MessageValues, SpokenLanguage } from '#messages';
import type { Role } from '#platform/core';
import { isEmail, tidyEmail } from './email-address.js';
import { threeLetters } from './state-codes.js';

/** What is said of a person who is added, or given a role. */
export interface DescribedPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly unit?: string | undefined;
  readonly state?: string | undefined;
  readonly lang?: string | undefined;
  readonly mailbox?: boolean | undefined;
}

/** One thing about a person that cannot be used, and what to do. */
export interface PersonFault {
  readonly field: keyof DescribedPerson;
  readonly message: Message;
}

/** Longer than any name that people have; what is longer only fills pages. */
const longestName = 200;

const languages: readonly string[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] satisfies readonly SpokenLanguage[];

const isFromState = (role: Role): boolean => role === 'member' || role === 'reader';
const worksForUnit = (role: Role): boolean => role === 'director' || role === 'focal-point';

/** What cannot be used of a role, whoever gets it. */
export function roleFaults({
  role,
  unit,
  state,
  mailbox = false,
}: Pick<DescribedPerson, 'role' | 'unit' | 'state' | 'mailbox'>): readonly PersonFault[] {
  return [
    ...(unit === undefined || worksForUnit(role) ? [] : [fault('unit', 'unitNotForRole', { unit })]),
    ...(unit !== undefined || role !== 'focal-point' ? [] : [fault('unit', 'unitNeeded')]),
    ...(state === undefined || isFromState(role) ? [] : [fault('state', 'stateNotForRole', { state })]),
    ...(state === undefined || !isFromState(role) || threeLetters(state) !== null
      ? []
      : [fault('state', 'noSuchState', { state })]),
    ...(!mailbox || (isFromState(role) && state !== undefined) ? [] : [fault('mailbox', 'mailboxOfState')]),
  ];
}

/** What cannot be used of a person and their role, in words that say what to do; empty when all can. */
export function personFaults(person: DescribedPerson): readonly PersonFault[] {
  const { email, name, lang } = person;
  return [
    ...(isEmail(tidyEmail(email)) ? [] : [fault('email', 'email', { email: shown(email) })]),
    ...nameFaults(name),
    ...(lang === undefined || languages.includes(lang) ? [] : [fault('lang', 'lang', { lang: shown(lang) })]),
    ...roleFaults(person),
  ];
}

/** What is wrong with a name: nothing, or that there is none, or no end of it. */
export function nameFaults(name: string): readonly PersonFault[] {
  const letters = name.trim().length;
  if (letters === 0) return [fault('name', 'nameMissing')];
  return letters > longestName ? [fault('name', 'nameTooLong', { most: longestName })] : [];
}

type FaultWord =
  | 'email'
  | 'lang'
  | 'mailboxOfState'
  | 'nameMissing'
  | 'nameTooLong'
  | 'noSuchState'
  | 'stateNotForRole'
  | 'unitNeeded'
  | 'unitNotForRole';

function fault(field: keyof DescribedPerson, word: FaultWord, values: MessageValues = {}): PersonFault {
  return { field, message: { key: `directory.fault.${word}`, values } };
}

/** What somebody typed, as far as a sentence has room for it. */
function shown(typed: string): string {
  return typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
}
