import { hasMessage } from '#messages';
import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** "body.kept", for each deed that the product writes into the trail by name. */
function deedsOfProduct(): readonly string[] {
  const files = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('spec.ts') && !file.includes('/testing/'),
  );
  const deeds = files.flatMap((file) =>
    [...readFileSync(join(root, 'libs', file), 'utf8').matchAll(/\baction: '([a-z-]+\.[a-z-]+)'/g)].map(
      ([, deed]) => deed!,
    ),
  );
  return [...new Set(deeds)].sort();
}

it('every deed that is written into the trail is said in words on its page', () => {
  const deeds = deedsOfProduct();
  expect(deeds).toContain('mandate.made');
  expect(deeds.filter((deed) => !hasMessage(`audit.deed.${deed}`))).toEqual([]);
});
