import type { calendar as en } from '../en/calendar.js';
import type { SameKeys } from '../same-keys.js';

export const calendar: SameKeys<typeof en> = {};
