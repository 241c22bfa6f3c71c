import type { mail as en } from '../en/mail.js';
import type { SameKeys } from '../same-keys.js';

export const mail: SameKeys<typeof en> = {};
