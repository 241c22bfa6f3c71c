import type { Grant, Viewer } from '#platform/core';

/** The person as one who looks: no name and no address, only what decides what they may see and in which language. */
export function viewerOf(
  person: { readonly id: string; readonly lang: string },
  grants: readonly Grant[],
): Extract<Viewer, { kind: 'person' }> {
  return {
    kind: 'person',
    id: person.id,
    lang: person.lang,
    grants: grants.map(({ body, role, unit, state, standsInFor }) => ({
      ...{ body, role, unit, state },
      ...(standsInFor === undefined ? {} : { standsInFor }),
    })),
  };
}
