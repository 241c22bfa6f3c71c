import { describe, expect, it } from '@jest/globals';
import { requestOrigin, type RequestOrigin } from './request-origin.js';

const publicUrl = 'https://mandates.example.org';

describe('where a request came from', () => {
  it.each<[string, Record<string, string>, RequestOrigin]>([
    ['our page, says the browser', { 'sec-fetch-site': 'same-origin', origin: publicUrl }, 'own'],
    ['the person themselves', { 'sec-fetch-site': 'none' }, 'own'],
    ['a sister of our name', { 'sec-fetch-site': 'same-site', origin: 'https://blog.example.org' }, 'other'],
    ['another site', { 'sec-fetch-site': 'cross-site', host: 'mandates.example.org' }, 'other'],
    ['another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: publicUrl }, 'other'],
    ['an older browser, on our public address', { origin: publicUrl, host: 'api:3000' }, 'own'],
    [
      'an older browser, on the address it asked for',
      { origin: 'http://localhost:3000', host: 'localhost:3000' },
      'own',
    ],
    [
      'an older browser, on another port',
      { origin: 'http://localhost:8080', host: 'localhost:3000' },
      'other',
    ],
    [
      'an older browser, on another site',
      { origin: 'https://evil.example', host: 'mandates.example.org' },
      'other',
    ],
    ['a page without an origin of its own', { origin: 'null', host: 'mandates.example.org' }, 'other'],
    ['a program', { host: 'mandates.example.org' }, 'unsaid'],
  ])('%s', (_, headers, origin) => {
    expect(requestOrigin(headers, publicUrl)).toBe(origin);
  });
});
