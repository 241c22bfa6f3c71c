import type { Tx } from '#platform';
import { compareLists, type ListChanges } from './core/compare-lists.js';
import { membersListDays, planLists, type BodyToList, type SessionToList } from './core/plan-lists.js';
import type { ReminderPolicy } from './core/reminder-policy.js';
import { addLists, leaveListsUntold, shiftLists, standingLists } from './store/list.repository.js';
import {
  membersListsAhead,
  prepareMembersList,
  redateMembersList,
  type StoredMembersList,
} from './store/members-list.repository.js';

/** What lists of a body follow from; whether they wait for a release stands in the database. */
export type ListedBody = Omit<BodyToList, 'sessions'> & {
  readonly sessions: readonly Omit<SessionToList, 'membersList'>[];
};

/** What a planning of lists changed, and which sessions' lists it prepared. */
export interface PlannedLists extends ListChanges {
  readonly prepared: readonly string[];
}

/** A planning that changes nothing. */
export const noLists: PlannedLists = { add: [], close: [], shift: [], prepared: [] };

/** What the trail keeps of a planning of lists. */
export function countsOfLists({ add, close, shift, prepared }: PlannedLists) {
  return { added: add.length, closed: close.length, shifted: shift.length, prepared };
}

/**
 * Plans the lists of a body anew: prepares those for members whose day has come, and says who is told what when. Done twice
 * it changes nothing. The caller holds the calendar and records it.
 */
export async function planForBody(tx: Tx, given: ListedBody): Promise<PlannedLists> {
  const prepared = await prepareLists(tx, given);
  const standing = await membersListsAhead(tx, given.body, given.today);
  const sessions = given.sessions.map((session) => ({
    ...session,
    membersList: stateOf(session.key, standing, given.policy),
  }));
  const wanted = planLists({ ...given, sessions });
  const about = [...sessions.map(({ key }) => key), ...wanted.map((list) => list.about)];
  const changes = compareLists(wanted, await standingLists(tx, given.body, about), sessions, given.today);
  await leaveListsUntold(tx, changes.close);
  await shiftLists(tx, changes.shift);
  await addLists(tx, changes.add);
  return { ...changes, prepared };
}

/** Makes the lists whose day of preparing has come, and lets those that stand follow their sessions. */
async function prepareLists(tx: Tx, given: ListedBody): Promise<readonly string[]> {
  const { body, policy, nonWorking, today, sessions } = given;
  const standing = await membersListsAhead(tx, body, today);
  const prepared: string[] = [];
  for (const { key, opensOn } of sessions) {
    const days = membersListDays(opensOn, policy, nonWorking);
    const own = standing.find(({ session }) => session === key);
    if (days === null) continue;
    const dates = { opensOn, goesOn: days.goesOn };
    if (own !== undefined) {
      const same = own.opensOn === opensOn && own.goesOn === days.goesOn && own.state !== 'withdrawn';
      if (!same) await redateMembersList(tx, own.id, dates);
    } else if (days.preparedOn <= today) {
      const state = policy.membersList.hold ? 'held' : 'released';
      const id = await prepareMembersList(tx, { body, session: key, ...dates, state, today });
      if (id === null) continue;
      prepared.push(key);
      tx.record({
        action: 'members-list.prepared',
        subject: { kind: 'members-list', id },
        body,
        after: { session: key, ...dates, state },
      });
    }
  }
  for (const { id, session, state } of standing) {
    const meets = sessions.some(({ key }) => key === session);
    if (!meets && state === 'held') await redateMembersList(tx, id, null);
  }
  return prepared;
}

function stateOf(
  key: string,
  standing: readonly StoredMembersList[],
  { membersList }: ReminderPolicy,
): SessionToList['membersList'] {
  const state = standing.find(({ session }) => session === key)?.state;
  if (state === 'held' || state === 'released') return state;
  return membersList.hold ? 'held' : 'released';
}
