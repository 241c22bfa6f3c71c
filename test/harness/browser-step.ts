import { it } from '@jest/globals';
import { chromiumHere } from './chromium.js';

const chromium = chromiumHere();
const isNeeded = process.env['CI'] === 'true';
const withChromium = chromium !== null || isNeeded ? it : it.skip;

/** A step of a walk through the pages; skipped, and said so, where there is no Chromium. */
export const step = (what: string, walk: () => Promise<void>) =>
  withChromium(`${what} (needs Chromium)`, walk, 60_000);

/** The Chromium to walk with; null where there is none. @throws where CI=true asks for one */
export function chromiumToWalkWith(): string | null {
  if (chromium === null && isNeeded)
    throw new Error('There is no Chromium in PATH, and CI=true asks for one.');
  return chromium;
}
