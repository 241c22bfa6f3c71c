import { describe, expect, it } from '@jest/globals';
import { readFile } from './read-file.js';

const DECISION = '理事会，\n\n1. 请总干事修建码头；\n';

describe('a plain text file', () => {
  it.each<[what: string, bytes: Uint8Array]>([
    ['UTF-8', Buffer.from(DECISION)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${DECISION}`)],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${DECISION}`, 'utf16le')],
    ['UTF-8 that was cut inside its last character', Buffer.from(`${DECISION}2. 请`).subarray(0, -1)],
  ])('in %s is read, and its offsets count without the mark', (_what, bytes) => {
    const result = readFile(bytes);
    if (!result.ok) throw new Error(result.failure.tag);
    const [request] = result.reading.requests;
    expect(request?.quote).toBe('请总干事修建码头');
    expect(result.text.slice(request?.start, request?.end)).toBe(request?.quote);
  });

  it.each<[what: string, tag: string, bytes: Uint8Array]>([
    ['no bytes', 'empty-text', Buffer.alloc(0)],
    ['a byte order mark alone', 'empty-text', Buffer.from('\ufeff')],
    ['an archive', 'binary-text', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff])],
    ['another encoding', 'binary-text', Buffer.from([0xc7, 0xeb, 0xd7, 0xdc, 0xb8, 0xc9, 0xca, 0xc2])],
  ])('of %s fails with %s', (_what, tag, bytes) => {
    expect(readFile(bytes)).toMatchObject({ ok: false, failure: { tag } });
  });
});
