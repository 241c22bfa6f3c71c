import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { extractFile, textOfNamedFile } from './extract.command.js';

let folder: string;
const language = process.env['LC_ALL'];

beforeAll(() => {
  process.env['LC_ALL'] = 'en_GB.UTF-8';
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
});

afterAll(() => {
  if (language === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = language;
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('mandates extract', () => {
  it('prints one JSON object that holds what the file states', async () => {
    const path = file(
      'decision.txt',
      'The Harbour Council,\n\n1. Requests the Executive Secretary to build a pier.\n',
    );
    const { document, requests } = JSON.parse(await extractFile(path)) as {
      document: { lang: string };
      requests: { paragraph: string }[];
    };
    expect(document.lang).toBe('en');
    expect(requests.map(({ paragraph }) => paragraph)).toEqual(['1']);
  });

  it.each<[what: string, content: string | Uint8Array, message: RegExp]>([
    ['an empty file', '', /There is no text/],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), /of no kind that is read/],
    [
      'a text in Swahili',
      'Bodi ilimwomba Mkurugenzi kuwasilisha ripoti katika kikao chake cha pili.',
      /not recognised/,
    ],
  ])('refuses %s and says why in one line', async (what, content, message) => {
    const refused = extractFile(file(`${what}.txt`, content));
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.not.toThrow(/\n/);
  });

  it('refuses what is not there, a folder, a language that it does not read, and more than 50 MB', async () => {
    const large = file('large.txt', '');
    truncateSync(large, 50 * 1024 * 1024 + 1);
    await expect(extractFile(join(folder, 'nothing.txt'))).rejects.toThrow(/is not there/);
    await expect(extractFile(folder)).rejects.toThrow(/is a folder/);
    await expect(extractFile(large)).rejects.toThrow(/larger than 50 MB/);
    await expect(extractFile(file('any.txt', 'x'), { lang: 'sw' })).rejects.toThrow(/sw are not read/);
  });

  it('reads what comes in by standard input, as another program hands it over', async () => {
    const comesIn = jest.spyOn(process, 'stdin', 'get');
    const said = 'The Harbour Council,\n\n1. Requests the Executive Secretary to build a pier.\n';
    comesIn.mockReturnValue(Readable.from([Buffer.from(said)]) as typeof process.stdin);
    expect(await textOfNamedFile('-')).toBe(said);
    comesIn.mockRestore();
  });

  it('gives up when a file takes too long, and says so in one line', async () => {
    const path = file('endless.txt', 'The Board requests the Director to report.\n'.repeat(200_000));
    const refused = extractFile(path, { limits: { minutes: 1 / 600, megabytes: 1_000 } });
    await expect(refused).rejects.toThrow(/took longer than/);
    await expect(refused).rejects.not.toThrow(/\n/);
  });
});
