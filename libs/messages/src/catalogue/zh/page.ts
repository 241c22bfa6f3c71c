import type { page as en } from '../en/page.js';
import type { SameKeys } from '../same-keys.js';

export const page: SameKeys<typeof en> = {};
