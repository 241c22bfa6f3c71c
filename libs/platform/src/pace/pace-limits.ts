/** How many requests somebody may make within a window (ms), and how many of them a process takes at a time. */
export interface PaceLimit {
  readonly window: number;
  readonly most: number;
  readonly lot: number;
}

const minute = 60_000;

/**
 * Far more than people do, and enough for a program that waits for its answers. What costs much (a file to be read, a whole
 * register to be written) is counted apart, and one by one. A stranger is a network: an office behind one address.
 */
export const paceLimits = {
  look: { window: minute, most: 1_200, lot: 40 },
  change: { window: minute, most: 300, lot: 10 },
  stranger: { window: minute, most: 600, lot: 20 },
  upload: { window: 10 * minute, most: 60, lot: 1 },
  export: { window: 10 * minute, most: 60, lot: 1 },
} as const satisfies Record<string, PaceLimit>;

/** What is counted together. */
export type PaceKind = keyof typeof paceLimits;
