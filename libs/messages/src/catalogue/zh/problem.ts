import type { problem as en } from '../en/problem.js';
import type { SameKeys } from '../same-keys.js';

export const problem: SameKeys<typeof en> = {};
