import { describe, expect, it } from '@jest/globals';
import { fileName } from './file-name.js';

describe('the name of a file that was sent', () => {
  it.each([
    ['a good one', 'report.txt', 'report.txt'],
    ['blanks around it', '  执行局报告.txt ', '执行局报告.txt'],
    ['folders', '../../etc/passwd', 'passwd'],
    ['folders of another system', 'C:\\papers\\report.txt', 'report.txt'],
    ['control characters', 're\u0000po\u0007rt\r\n.txt', 'report.txt'],
    // It would read "reporttxt.exe" to whoever looks at it.
    ['another direction of writing', 'report\u202eexe.txt', 'reportexe.txt'],
    ['too many letters', `${'a'.repeat(300)}.txt`, `${'a'.repeat(196)}.txt`],
    ['too many letters of two units', '🜂'.repeat(300), '🜂'.repeat(200)],
  ])('is kept without what does no good: %s', (_, sent, kept) => {
    expect(fileName(sent)).toBe(kept);
  });

  it.each(['', ' ', '/', 'folder/', '..', '\u0000', '.'])('%j names no file', (sent) => {
    expect(fileName(sent)).toBeNull();
  });
});
