import { describe, expect, it } from '@jest/globals';
import { withoutAddresses } from './without-addresses.js';

describe('what a mail server said', () => {
  it.each([
    ['550 5.1.1 <ADA@HABITAT.EXAMPLE>: no such user', '550 5.1.1 <(their address)>: no such user'],
    ['come back later, ada@habitat.example', 'come back later, (their address)'],
    ['"ada heron"@habitat.example and bo@x', '(their address) and (their address)'],
    ['mailto:ada+bell@habitat.example;', 'mailto:(their address);'],
    ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
  ])('%s', (said, shown) => {
    expect(withoutAddresses(said)).toBe(shown);
  });
});
