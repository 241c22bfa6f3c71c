/** What the organization answers to an item, beside "not yet said". Not accepting it takes a reason. */
export const acceptances = ['accepted', 'partially-accepted', 'not-accepted'] as const;
export type Acceptance = (typeof acceptances)[number];

/** How far an item is. Closed: nothing more is done about it, though it was not implemented. */
export const implementations = ['not-started', 'in-progress', 'implemented', 'closed'] as const;
export type Implementation = (typeof implementations)[number];
