import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const document = readFileSync(join(root, 'docs/security.md'), 'utf8');

/** How many requirements of levels 1 and 2 ASVS 5.0.0 has, by section: the first number, and up to which they count. */
const sections = `
  1.1:2 1.2:9 1.3:11 1.4:3 1.5:2            2.1:3 2.2:3 2.3:4 2.4:1
  3.2:2 3.3:4 3.4:6 3.5:5 3.7:2             4.1:3 4.2:1 4.3:2 4.4:4
  5.1:1 5.2:3 5.3:2 5.4:3                   6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4
  7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2       8.1:2 8.2:3 8.3:1 8.4:1
  9.1:3 9.2:4                               10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3
  11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4
  13.1:1 13.2:5 13.3:2 13.4:5               14.1:2 14.2:4 14.3:3
  15.1:3 15.2:3 15.3:7                      16.1:1 16.2:5 16.3:4 16.4:3 16.5:3
  17.1:1 17.2:4 17.3:2`;

const numbers = sections
  .trim()
  .split(/\s+/)
  .flatMap((section) => {
    const [name, count] = section.split(':');
    return Array.from({ length: Number(count) }, (_, n) => `${name}.${n + 1}`);
  });

interface Line {
  readonly no: string;
  readonly stands: string;
  readonly by: string;
  readonly shownBy: string;
}

const lines = [...document.matchAll(/^\| (\d+\.\d+\.\d+) .*$/gm)].map(([line, no]): Line => {
  const [, , , stands = '', by = '', shownBy = ''] = line.split('|').map((cell) => cell.trim());
  return { no: no!, stands, by, shownBy };
});

/** What is written as code and looks like a file of the project. */
const files = [
  ...document.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\.\w+|\w[\w.-]*\.(?:json|yml)|Dockerfile)`/g),
].map(([, file]) => file!);

describe('docs/security.md', () => {
  it('goes through every requirement of levels 1 and 2, in their order', () => {
    expect(numbers).toHaveLength(253);
    expect(lines.map(({ no }) => no)).toEqual(numbers);
  });

  it('says of each how it stands, and by what or why', () => {
    const silent = lines.filter(
      ({ stands, by }) => !['held', 'in part', 'not held', 'n/a'].includes(stands) || by === '',
    );
    expect(silent).toEqual([]);
  });

  it('counts them as they are', () => {
    for (const stands of ['held', 'in part', 'not held', 'n/a']) {
      const count = lines.filter((line) => line.stands === stands).length;
      expect(document).toContain(`${count} ${stands === 'n/a' ? 'do not apply' : stands}`);
    }
  });

  it('names files that are there', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('is shown by tests alone', () => {
    const noTests = lines.filter(
      ({ shownBy }) => shownBy !== '' && !/^(?:`[\w./-]+(?:spec)\.ts`(?:, )?)+$/.test(shownBy),
    );
    expect(noTests).toEqual([]);
  });
});
