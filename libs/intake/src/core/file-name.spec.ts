import { describe, expect, it } from '@jest/globals';
import { fileName } from './file-name.js';

describe('the name of a file that was sent', () => {
  it.each([
    ['report.txt', 'report.txt'],
    ['  执行局报告.txt ', '执行局报告.txt'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\papers\\report.txt', 'report.txt'],
    ['re\u0000po\u0007rt\r\n.txt', 'report.txt'],
    // It would read "reporttxt.exe" to whoever looks at it.
    ['report\u202eexe.txt', 'reportexe.txt'],
    [`${'a'.repeat(300)}.txt`, `${'a'.repeat(196)}.txt`],
    ['🜂'.repeat(300), '🜂'.repeat(200)],
  ])('%j is kept as %j', (sent, kept) => {
    expect(fileName(sent)).toBe(kept);
  });

  it.each(['', ' ', '/', 'folder/', '..', '\u0000', '.'])('%j names no file', (sent) => {
    expect(fileName(sent)).toBeNull();
  });
});
