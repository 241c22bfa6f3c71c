import type { Role, Viewer } from '#platform/core';

const secretariat = ['administrator', 'governance-officer', 'director', 'focal-point'] as const;
const everyRole = [...secretariat, 'member', 'reader'] as const;
/** An administrator gives roles and could take this one too; shutting them out would protect nothing. */
const officers = ['administrator', 'governance-officer'] as const;
const directors = [...officers, 'director'] as const;

/**
 * Who may do what, in one table: each action of the product, and the roles that may do it in the body where they are
 * held. Routes, queries and pages ask here and nowhere else. `anybody` is every person who is signed in.
 */
export const policy = {
  'keep-own-settings': 'anybody',
  'see-calendar': everyRole,
  'see-mandates': everyRole,
  'see-reports': everyRole,
  'see-mailbox': officers,
  'take-in-decisions': officers,
  'confirm-proposals': officers,
  /** What is not cleared: drafts, what was returned, reasons for being blocked; late and at risk. */
  'see-work': secretariat,
  'work-on-tasks': secretariat,
  'clear-updates': directors,
  /** By which steps updates and papers are cleared, and who takes each. */
  'keep-clearance-steps': officers,
  'deliver-tasks': directors,
  'choose-sessions': directors,
  'assign-units': officers,
  /** The numbered items of a mandate: what they are; whether they are accepted. */
  'keep-items': officers,
  'answer-items': directors,
  /** Which mandates a later one reiterates or merges. */
  'link-mandates': officers,
  'plan-documents': officers,
  'extend-deadlines': officers,
  'change-deadline-policy': officers,
  'see-audit': ['administrator'],
  /** Only with such an act is a due meeting moved, a task dropped, or a mandate taken off the list. */
  'record-body-acts': officers,
  /** That a mandate leaves the list; no member's click changes its life. */
  'propose-leaving': directors,
  'see-leaving-proposals': [...secretariat, 'member'],
  'comment-on-proposals': ['member'],
  /** A link with which somebody comes in, mailed or handed over: who hands it out could come in themselves. */
  'let-people-in': ['administrator'],
  'keep-members': officers,
  /** Names and addresses of people, their roles, the units: no member and no reader ever sees them. */
  'see-people': officers,
  'keep-people': ['administrator'],
  /** Who is reminded of what and when, what waits to go, what failed. */
  'keep-reminders': officers,
  'ask-questions': ['member'],
  /** What members asked and what is written in answer, before it is given too. */
  'draft-answers': secretariat,
  'give-answers': directors,
  'keep-question-policy': officers,
  /** Sessions and what is said of a body: names, dates, what takes documents, which years are whole. */
  'keep-calendar': officers,
  /** Programs of others that are told of what changes. */
  'keep-webhooks': officers,
  'remove-sample': officers,
} as const satisfies Record<string, 'anybody' | readonly Role[]>;

/**
 * Who may do what is somebody else's, in their place: it is done in the name of the unit that owes it, recorded so, and
 * said so in every history. A director who writes for a unit of theirs does their own.
 */
export const inPlaceOf = {
  administrator: ['focal-point', 'director'],
  'governance-officer': ['focal-point', 'director'],
} as const satisfies Partial<Record<Role, readonly Role[]>>;

/** Whether what is done in this role with what a unit owes is done in the place of its people. */
export function actsInPlace(role: Role): boolean {
  return role in inPlaceOf;
}

/** What somebody may be allowed to do, in the product's words. */
export type Action = keyof typeof policy;

/** The actions that are asked for a body; the others concern nothing but the person who acts. */
export type BodyAction = { [A in Action]: (typeof policy)[A] extends 'anybody' ? never : A }[Action];

/**
 * Whether the viewer may do this in that body. The system itself may.
 * @example may(viewer, 'confirm-proposals', 'executive-board')
 */
export function may(viewer: Viewer, action: BodyAction, body: string): boolean {
  const bodies = visibleBodies(viewer, action);
  return bodies === 'all' || bodies.includes(body);
}

/** Whether there is any body in which the viewer may do this: what a route asks before it knows the body. */
export function maySomewhere(viewer: Viewer, action: Action): boolean {
  if (policy[action] === 'anybody') return true;
  const bodies = visibleBodies(viewer, action as BodyAction);
  return bodies === 'all' || bodies.length > 0;
}

/**
 * The bodies in which the viewer may do this, sorted, each once: the condition that a list, a search, a count or an
 * export puts into its SQL (`body = ANY($1)`), so that what may not be seen is never loaded.
 */
export function visibleBodies(viewer: Viewer, action: BodyAction): readonly string[] | 'all' {
  if (viewer.kind === 'system') return 'all';
  const allowed: readonly Role[] = policy[action];
  const bodies = viewer.grants.filter((grant) => allowed.includes(grant.role)).map((grant) => grant.body);
  return [...new Set(bodies)].sort();
}

/** The roles that may do this: what a refusal tells the person who was refused. */
export function rolesThatMay(action: BodyAction): readonly Role[] {
  return policy[action];
}
