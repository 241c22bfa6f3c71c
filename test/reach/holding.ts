import type { Role, Viewer } from '#platform';

/** Somebody whom nobody knows, with one role in the Executive Board: of whom the policy is asked what a role may. */
export function holding(role: Role): Viewer {
  const grants = [{ body: 'executive-board', role, unit: null, state: null }];
  return { kind: 'person', id: '0190aaaa-0000-7000-8000-000000000001', lang: 'en', grants };
}
