import type { Grant, Role, Viewer } from '#platform/core';
import { describe, expect, it } from '@jest/globals';
import type { BodyAction } from './policy.js';
import { actingRole, roleForUnit } from './role-for-unit.js';
import { viewerOf } from './viewer-of.js';

const board = 'executive-board';
/** The evaluation section is a part of the policy division, which is a part of the secretariat. */
const owedByEvaluation = ['evaluation', 'policy', 'secretariat'];

const holding = (...grants: readonly [Role, string | null][]): Viewer =>
  viewerOf(
    { id: '0190', lang: 'en' },
    grants.map(([role, unit]) => ({ role, body: board, unit, state: null })),
  );

describe('with what the evaluation section owes to the Board', () => {
  it.each<[string, Viewer, BodyAction, Role | null]>([
    ['its focal point works', holding(['focal-point', 'evaluation']), 'work-on-tasks', 'focal-point'],
    ['its focal point does not clear', holding(['focal-point', 'evaluation']), 'clear-updates', null],
    ['the focal point of the division does not', holding(['focal-point', 'policy']), 'work-on-tasks', null],
    ['a focal point of no unit does not', holding(['focal-point', null]), 'work-on-tasks', null],
    ['its director clears', holding(['director', 'evaluation']), 'clear-updates', 'director'],
    ['the director of the division clears', holding(['director', 'policy']), 'clear-updates', 'director'],
    ['the director of all clears', holding(['director', null]), 'clear-updates', 'director'],
    ['the director of the budget does not', holding(['director', 'budget']), 'clear-updates', null],
    [
      'the governance officer works in its place',
      holding(['governance-officer', null]),
      'work-on-tasks',
      'governance-officer',
    ],
    ['a member does nothing', holding(['member', null]), 'work-on-tasks', null],
    [
      'an officer who is its focal point, too, acts as that',
      holding(['governance-officer', null], ['focal-point', 'evaluation']),
      'work-on-tasks',
      'focal-point',
    ],
  ])('%s', (_, viewer, action, role) => {
    expect(roleForUnit(viewer, action, board, owedByEvaluation)).toBe(role);
  });

  it('one’s own work comes first, then that of who is away, then that of any unit', () => {
    const lent = { role: 'director', body: board, unit: 'policy', state: null, standsInFor: '0191' } as const;
    const own = (role: Role, unit: string | null) => ({ role, body: board, unit, state: null });
    const actingWith = (...grants: readonly Grant[]) =>
      actingRole(viewerOf({ id: '0190', lang: 'en' }, grants), 'clear-updates', board, owedByEvaluation);
    expect(actingWith(lent, own('director', null))).toEqual({ role: 'director', standsInFor: null });
    expect(actingWith(own('governance-officer', null), lent)).toEqual({
      role: 'director',
      standsInFor: '0191',
    });
    expect(actingWith(own('focal-point', 'evaluation'), lent)?.standsInFor).toBe('0191');
    expect(actingWith({ ...lent, unit: 'budget' })).toBeNull();
  });

  it('nobody of another body does anything', () => {
    const viewer = holding(['governance-officer', null], ['director', null], ['focal-point', 'evaluation']);
    expect(roleForUnit(viewer, 'work-on-tasks', 'assembly', owedByEvaluation)).toBeNull();
  });

  it('as long as nobody owes it, no focal point works on it', () => {
    expect(roleForUnit(holding(['focal-point', 'evaluation']), 'work-on-tasks', board, [])).toBeNull();
    expect(roleForUnit(holding(['director', null]), 'work-on-tasks', board, [])).toBe('director');
  });
});
