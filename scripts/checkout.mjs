import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, wherever the command was called from. */
export const checkout = fileURLToPath(new URL('..', import.meta.url));

/** What the launchers keep for themselves; outside git's sight, and left alone by `npm install`. */
export const cache = join(checkout, 'node_modules', '.cache', 'mandate-tracker');
