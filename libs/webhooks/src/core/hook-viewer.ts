import type { Viewer } from '#platform/core';

/** As whom a webhook looks: a member of its body, of no State. What it is told is what every member may read. */
export function hookViewer(id: string, body: string): Extract<Viewer, { kind: 'person' }> {
  return { kind: 'person', id, lang: 'en', grants: [{ body, role: 'member', unit: null, state: null }] };
}
