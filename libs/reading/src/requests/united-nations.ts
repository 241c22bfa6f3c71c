import { namesOf, ORGANIZATIONS } from '../grammar/organizations.js';

const BODY = /^(?:general-assembly|economic-and-social-council|security-council|human-rights-council)$/;

/** "the Secretary-General of the United Nations": its own texts leave the name out, and those of other bodies mean another's head. */
export function isUnitedNationsBeside(of: string, own: string | null): boolean {
  if (own === null || BODY.test(own)) return false;
  return namesOf(ORGANIZATIONS.find(({ id }) => id === 'un')!).includes(of);
}
