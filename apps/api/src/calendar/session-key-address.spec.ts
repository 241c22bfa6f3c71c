import { describe, expect, it } from '@jest/globals';
import { oneKeyInAddress } from './session-key-address.js';

describe('the address of a session', () => {
  it.each([
    ['executive-board/2026/2', 'executive-board%2F2026%2F2'],
    ['executive-board/2026/annual?preview=true', 'executive-board%2F2026%2Fannual?preview=true'],
    ['assembly/2', 'assembly%2F2'],
    ['assembly/2?preview=true', 'assembly%2F2?preview=true'],
    ['executive-board/2026/2/planned-documents', 'executive-board%2F2026%2F2/planned-documents'],
    ['assembly/2/planned-documents', 'assembly%2F2/planned-documents'],
    ['executive-board%2F2026%2F2', 'executive-board%2F2026%2F2'],
    ['executive-board/', 'executive-board/'],
    ['../users', '../users'],
  ])('%s', (address, found) => {
    expect(oneKeyInAddress(`/api/v1/sessions/${address}`)).toBe(`/api/v1/sessions/${found}`);
  });

  it('is looked for nowhere else', () => {
    expect(oneKeyInAddress('/api/v1/bodies/assembly/2')).toBe('/api/v1/bodies/assembly/2');
    expect(oneKeyInAddress('/api/v1/sessions?body=assembly')).toBe('/api/v1/sessions?body=assembly');
  });
});
