import { roles, type Grant, type Role, type Viewer } from '#platform/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  actsInPlace,
  inPlaceOf,
  may,
  maySomewhere,
  policy,
  rolesThatMay,
  visibleBodies,
  type BodyAction,
} from './policy.js';
import { viewerOf } from './viewer-of.js';

/** Who may do what in their own body, as one would pin it to the wall. */
const wall = `
                      administrator  governance-officer  director  focal-point  member  reader
  see-calendar              yes             yes            yes         yes        yes     yes
  see-mandates              yes             yes            yes         yes        yes     yes
  see-reports               yes             yes            yes         yes        yes     yes
  see-mailbox               yes             yes             no          no         no      no
  take-in-decisions         yes             yes             no          no         no      no
  confirm-proposals         yes             yes             no          no         no      no
  see-work                  yes             yes            yes         yes         no      no
  work-on-tasks             yes             yes            yes         yes         no      no
  clear-updates             yes             yes            yes          no         no      no
  keep-clearance-steps      yes             yes             no          no         no      no
  deliver-tasks             yes             yes            yes          no         no      no
  choose-sessions           yes             yes            yes          no         no      no
  assign-units              yes             yes             no          no         no      no
  keep-items                yes             yes             no          no         no      no
  answer-items              yes             yes            yes          no         no      no
  link-mandates             yes             yes             no          no         no      no
  plan-documents            yes             yes             no          no         no      no
  extend-deadlines          yes             yes             no          no         no      no
  change-deadline-policy    yes             yes             no          no         no      no
  see-audit                 yes              no             no          no         no      no
  record-body-acts          yes             yes             no          no         no      no
  propose-leaving           yes             yes            yes         no          no     no
  see-leaving-proposals     yes             yes            yes         yes        yes     no
  comment-on-proposals      no              no             no          no         yes     no
  let-people-in             yes              no             no          no         no      no
  keep-members              yes             yes             no          no         no      no
  see-people                yes             yes             no          no         no      no
  keep-people               yes              no             no          no         no      no
  keep-reminders            yes             yes             no          no         no      no
  ask-questions             no              no             no          no         yes     no
  draft-answers             yes             yes            yes         yes        no      no
  give-answers              yes             yes            yes         no         no      no
  keep-question-policy      yes             yes             no          no         no      no
  keep-calendar             yes             yes             no          no         no      no
  keep-webhooks             yes             yes             no          no         no      no
  remove-sample             yes             yes             no          no         no      no
`;
const [heads = [], ...lines] = wall
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cells = lines.flatMap(([action, ...answers]) =>
  heads.map((role, column) => [role as Role, action as BodyAction, answers[column] === 'yes'] as const),
);
const bodyActions = Object.keys(policy).filter(
  (action): action is BodyAction => policy[action as keyof typeof policy] !== 'anybody',
);

const board = 'executive-board';
const assembly = 'assembly';
const holding = (...grants: readonly [Role, string][]): Viewer =>
  viewerOf(
    { id: '0190', lang: 'en' },
    grants.map(([role, body]) => ({ role, body, unit: null, state: null })),
  );

describe('the policy', () => {
  it.each(roles)('says whether a %s acts in the place of others, who may do the same themselves', (role) => {
    const others: readonly Role[] = (inPlaceOf as Partial<Record<Role, readonly Role[]>>)[role] ?? [];
    expect(actsInPlace(role)).toBe(['administrator', 'governance-officer'].includes(role));
    for (const action of ['work-on-tasks', 'clear-updates'] as const) {
      const theirs = others.filter((other) => rolesThatMay(action).includes(other));
      if (theirs.length > 0) expect(rolesThatMay(action)).toContain(role);
    }
  });

  it('says something of every role and every action that is asked for a body', () => {
    expect([...heads].sort()).toEqual([...roles].sort());
    expect(lines.map(([action]) => action).sort()).toEqual([...bodyActions].sort());
  });

  it.each(cells)('%s, %s: %s', (role, action, allowed) => {
    const viewer = holding([role, board]);
    expect(may(viewer, action, board)).toBe(allowed);
    expect(maySomewhere(viewer, action)).toBe(allowed);
    expect(rolesThatMay(action).includes(role)).toBe(allowed);
  });

  it.each(cells)('%s of the Board, %s in the Assembly: never', (role, action) => {
    expect(may(holding([role, board]), action, assembly)).toBe(false);
  });

  it('lets everybody who is signed in keep their own settings, with a role or without', () => {
    expect(maySomewhere(holding(), 'keep-own-settings')).toBe(true);
  });

  it('shows nothing to a person without a role', () => {
    for (const action of bodyActions) expect(visibleBodies(holding(), action)).toEqual([]);
  });

  it('takes the roles of one person together, body by body', () => {
    const person = holding(['reader', assembly], ['governance-officer', board], ['member', board]);
    expect(visibleBodies(person, 'see-mandates')).toEqual([assembly, board]);
    expect(visibleBodies(person, 'confirm-proposals')).toEqual([board]);
  });

  it('hides nothing from the system itself', () => {
    for (const action of bodyActions) expect(visibleBodies({ kind: 'system' }, action)).toBe('all');
  });

  it('never takes away by giving another role, and gives in the body of that role alone', () => {
    const grant = fc.record<Grant>({
      role: fc.constantFrom(...roles),
      body: fc.constantFrom(board, assembly, 'council'),
      unit: fc.constant(null),
      state: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(grant), grant, fc.constantFrom(...bodyActions), (grants, more, action) => {
        const before = visibleBodies(viewerOf({ id: '1', lang: 'en' }, grants), action);
        const after = visibleBodies(viewerOf({ id: '1', lang: 'en' }, [...grants, more]), action);
        const gained = (after as string[]).filter((body) => !before.includes(body));
        expect(after).toEqual(expect.arrayContaining([...before]));
        expect([[], [more.body]]).toContainEqual(gained);
      }),
    );
  });
});
