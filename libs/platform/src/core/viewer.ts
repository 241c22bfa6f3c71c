/** What a person may do in a body. One person may hold several roles, in several bodies. */
export const roles = [
  'administrator',
  'governance-officer',
  'director',
  'focal-point',
  'member',
  'reader',
] as const;
export type Role = (typeof roles)[number];

/** One role of one person in one body; a focal point holds it for a unit, a member for a State (ISO 3166-1 alpha-2). */
export interface Grant {
  readonly body: string;
  readonly role: Role;
  readonly unit: string | null;
  readonly state: string | null;
  /** The id of who is away and whose role it is, where it is held in their place. */
  readonly standsInFor?: string;
}

/** Who looks: every query takes the viewer first and leaves out in SQL what the viewer may not see. */
export type Viewer =
  | { readonly kind: 'person'; readonly id: string; readonly lang: string; readonly grants: readonly Grant[] }
  | { readonly kind: 'system' };
