const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a browser stays signed in (ms): unused, and in all. `refresh` is how often its use is written down. */
export const sessionLife = { idle: 8 * hour, absolute: 7 * day, refresh: minute } as const;

/** How long a personal token is good for (ms), unless its owner says otherwise: at most a year. */
export const personalTokenLife = 90 * day;
export const longestTokenDays = 365;
export const longestTokenLife = longestTokenDays * day;

/**
 * How many attempts to sign in may fail within a window (ms): for one address, and for one network it is tried from,
 * where a whole office may sit behind one address.
 */
export const attemptLimits = { window: 15 * minute, address: 10, peer: 60 } as const;

/** How often a calendar program may read one feed within a window (ms); most look every few hours. */
export const feedReads = { window: hour, most: 120 } as const;

/** How long a mailed link signs in (ms), and how often one may be asked for within the window above. */
export const linkLimits = { life: 15 * minute, address: 5, peer: 30 } as const;

/** How long a link stands by which somebody is invited (ms), and how many go to one address within a window. */
export const invitationLimits = { life: 3 * day, window: 15 * minute, most: 3 } as const;
/** How long somebody may take at their organization's sign-in (ms). */
export const accountSignInLife = 10 * minute;

/** How long the link stands with which somebody chooses a new password (ms): it is handed over by a person. */
export const passwordLinkLife = day;

/** How long after coming in one may choose a password without the old one (ms), where one came in by a way of its own. */
export const freshSession = 15 * minute;

/** How long the link stands with which the first administrator is made (ms). */
export const setUpLinkLife = day;

/** The whole minutes until a window that began at `since` has passed, at least one. */
export function minutesToWait(since: Date, now: Date): number {
  return Math.max(1, Math.ceil((since.getTime() + attemptLimits.window - now.getTime()) / minute));
}
