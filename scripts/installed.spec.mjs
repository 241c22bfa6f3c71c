import { describe, expect, it } from '@jest/globals';
import { missingFrom } from './installed.mjs';

const here = { platform: 'linux', arch: 'x64' };
const pg = { 'node_modules/pg': { version: '8.23.1' } };

describe('what is missing from node_modules', () => {
  it.each([
    ['nothing when all stands in the locked version', pg, pg, []],
    ['a package that is absent', {}, pg, ['node_modules/pg']],
    ['a package of another version', { 'node_modules/pg': { version: '8.0.0' } }, pg, ['node_modules/pg']],
    [
      'the embedded database of this platform',
      {},
      { 'node_modules/linux-x64': { version: '18.4.0', optional: true, os: ['linux'], cpu: ['x64'] } },
      ['node_modules/linux-x64'],
    ],
    [
      'not that of another platform',
      {},
      { 'node_modules/darwin-arm64': { version: '18.4.0', optional: true, os: ['darwin'], cpu: ['arm64'] } },
      [],
    ],
    [
      'not what is optional everywhere',
      {},
      { 'node_modules/quicker': { version: '1.0.0', optional: true } },
      [],
    ],
    ['not the checkout itself', {}, { '': { version: '0.1.0' } }, []],
  ])('is %s', (_, noted, locked, missing) => {
    expect(missingFrom(noted, locked, here)).toEqual(missing);
  });
});
