import { describe, expect, it } from '@jest/globals';
import { readFile, textOfFile } from './read-file.js';

const DECISION = '理事会，\n\n1. 请总干事修建码头；\n';

describe('a plain text file', () => {
  it.each<[what: string, bytes: Uint8Array]>([
    ['UTF-8', Buffer.from(DECISION)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${DECISION}`)],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${DECISION}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(DECISION, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(DECISION, 'utf16le').swap16()],
    ['UTF-32', Buffer.from(Uint32Array.from([...DECISION].map((sign) => sign.codePointAt(0)!)).buffer)],
    ['UTF-8 that was cut inside its last character', Buffer.from(`${DECISION}2. 请`).subarray(0, -1)],
  ])('in %s is read, and its offsets count without the mark', async (_what, bytes) => {
    const result = await readFile(bytes);
    if (!result.ok) throw new Error(result.failure.tag);
    const [request] = result.reading.requests;
    expect(request?.quote).toBe('请总干事修建码头');
    expect(result.text.slice(request?.start, request?.end)).toBe(request?.quote);
    expect(result.reading.doubts).toEqual([]);
  });

  it.each<[what: string, tag: string, bytes: Uint8Array]>([
    ['no bytes', 'empty-text', Buffer.alloc(0)],
    ['a byte order mark alone', 'empty-text', Buffer.from('\ufeff')],
    ['an archive that was cut', 'broken-file', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff])],
    ['bytes without words', 'binary-text', Buffer.from([0xc7, 0x81, 0xd7, 0xdc, 0x00, 0xc9, 0xca, 0xc2])],
    [
      'a picture',
      'binary-text',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    ],
    ['rich text', 'rich-text', Buffer.from('{\\rtf1\\ansi The Board}')],
    [
      'an old Word document',
      'old-word',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(504),
        Buffer.from('WordDocument', 'utf16le'),
      ]),
    ],
    [
      'a Word document with a password',
      'encrypted',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(504),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    ],
  ])('of %s fails with %s', async (_what, tag, bytes) => {
    expect(await readFile(bytes)).toMatchObject({ ok: false, failure: { tag } });
    expect(await textOfFile(bytes)).toMatchObject({ ok: false, failure: { tag } });
  });
});
