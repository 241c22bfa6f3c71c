import { describe, expect, it } from '@jest/globals';
import { sampleDoorIsOpen } from './sample-door.js';

const atThisMachine = { peer: '127.0.0.1', host: 'localhost', forwarded: false };
const tryingThings = { sample: true, host: '127.0.0.1' };

describe('the door of the sample people', () => {
  it('is open to who sits at the machine', () => {
    expect(sampleDoorIsOpen(tryingThings, atThisMachine)).toBe(true);
    expect(
      sampleDoorIsOpen({ sample: true, host: '::1' }, { peer: '::1', host: '[::1]', forwarded: false }),
    ).toBe(true);
  });

  it.each([
    ['the sample is off', { ...tryingThings, sample: false }, atThisMachine],
    ['the server listens on every address', { ...tryingThings, host: '0.0.0.0' }, atThisMachine],
    ['somebody asks from elsewhere', tryingThings, { ...atThisMachine, peer: '192.0.2.7' }],
    ['a page of another name was led here', tryingThings, { ...atThisMachine, host: 'evil.example' }],
    ['a proxy stands between', tryingThings, { ...atThisMachine, forwarded: true }],
  ])('is closed when %s', (_, configuration, knock) => {
    expect(sampleDoorIsOpen(configuration, knock)).toBe(false);
  });
});
