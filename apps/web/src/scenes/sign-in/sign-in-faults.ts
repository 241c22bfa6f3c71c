import type { MessageKey } from '#messages/web';
import { Refusal } from '../../api/refusal.js';

/** What is wrong with a field, as the message that says it, or null. */
export type Fault = MessageKey | null;

export function emailFault(typed: string): Fault {
  if (typed.trim() === '') return 'page.signIn.emailMissing';
  return /^\S+@\S+$/.test(typed.trim()) ? null : 'page.signIn.emailMalformed';
}

export function passwordFault(typed: string): Fault {
  return typed === '' ? 'page.signIn.passwordMissing' : null;
}

/** Why the server did not let somebody in. An unknown address is told the same as a wrong password. */
export function refusalWords(error: Error): MessageKey {
  const status = error instanceof Refusal ? error.status : 500;
  if (status === null) return 'page.problem.network';
  if (status === 429) return 'page.signIn.tooMany';
  return status < 500 ? 'page.signIn.wrong' : 'page.problem.failed';
}
