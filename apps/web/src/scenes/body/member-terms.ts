import type { Member } from '../../api/questions.js';

/** How a term stands on a day. */
export type TermState = 'current' | 'to-come' | 'past';

/** Both days belong to a term; one that is not known leaves it open. */
export function termState({ from, until }: Pick<Member, 'from' | 'until'>, today: string): TermState {
  if (until !== null && until < today) return 'past';
  return from !== null && from > today ? 'to-come' : 'current';
}

/** The list with one more. */
export function withMember(members: readonly Member[], added: Member): readonly Member[] {
  return [...members, added];
}

/** The list with a term that ends on a day. */
export function withTermEnded(members: readonly Member[], ended: Member, until: string): readonly Member[] {
  return members.map((member) => (isSame(member, ended) ? { ...member, until } : member));
}

/** The list without a term that was entered by mistake. */
export function withoutMember(members: readonly Member[], dropped: Member): readonly Member[] {
  return members.filter((member) => !isSame(member, dropped));
}

/** Terms have no id: one is known by whose it is and when it began. */
export function termKey({ state, names, from }: Member): string {
  return JSON.stringify([state, state === null ? names : null, from]);
}

function isSame(a: Member, b: Member): boolean {
  return termKey(a) === termKey(b);
}
