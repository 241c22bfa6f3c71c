import { Refused } from '#platform';
import { longestPassword, passwordFault, shortestPassword } from '../core/index.js';

/** @throws Refused 'weak-password' with why, and how long one may be */
export function refuseWeak(password: string, owner: { readonly name: string; readonly email: string }): void {
  const fault = passwordFault(password, owner);
  if (fault !== null)
    throw new Refused('weak-password', { fault, least: shortestPassword, most: longestPassword });
}
