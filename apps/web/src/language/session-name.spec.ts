import { describe, expect, it } from '@jest/globals';
import { loadTranslator } from '#messages/web';
import { sessionName } from './session-name.js';

const english = await loadTranslator('en');
const chinese = await loadTranslator('zh');

describe('a session in words', () => {
  it.each([
    ['executive-board/2023/3', 'third session of 2023', '2023 年第三次会议'],
    ['executive-board/2023/21', '21st session of 2023', '2023 年第 21 次会议'],
    ['assembly/2', 'second session', '第二届会议'],
    ['executive-board/2026/annual', 'annual session 2026', '2026 年年度会议'],
    ['somewhere', 'somewhere', 'somewhere'],
  ])('%s is the %s', (key, inEnglish, inChinese) => {
    expect(sessionName(key, english)).toBe(inEnglish);
    expect(sessionName(key, chinese)).toBe(inChinese);
  });
});
