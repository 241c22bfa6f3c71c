import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { spokenLanguages } from '#messages';
import type { CalendarDate } from '#platform';
import type { DigestItemFacts } from '../core/digest-item-facts.js';
import type { DigestEntry } from '../core/gather-digest.js';
import { composeDigest } from './compose-digest.js';
import { digestTemplate } from './digest-template.generated.js';
import { fillTemplate } from './fill-template.js';

const day = (text: string) => text as CalendarDate;
const digest = { id: '0193a0c4-7b1e-7c3a-9d55-2f1c6f0a1b2c', onDate: day('2023-01-03') };
const home = 'https://mandates.example.org';

const report: DigestItemFacts = {
  task: 'report',
  version: 3,
  notOwed: null,
  body: 'Executive Board',
  decision: { type: 'decision', number: '2022/6' },
  paragraph: '4',
  paragraphCounted: null,
  ask: { text: 'Requests the head of the secretariat to report on Research & Development', lang: 'en' },
  meeting: 'Executive Board, third session of 2023',
  opensOn: day('2023-03-28'),
  tentative: false,
  why: '',
  deadlines: [],
  progress: 'in-progress',
  unit: 'Programme Division',
  path: '/mandates?q=2022%2F6',
};
const 报告: DigestItemFacts = {
  ...report,
  body: '执行局',
  ask: { text: '请秘书处负责人报告其工作', lang: 'zh' },
  meeting: '执行局2023年第三次会议',
  unit: '方案司',
};

function anEntry(facts: DigestItemFacts, but: Partial<DigestEntry> = {}): DigestEntry {
  return {
    facts,
    isNew: false,
    news: null,
    insteadOfOwner: false,
    inPlaceOf: [],
    deadlines: [{ kind: 'submission', date: day('2023-01-17'), inDays: 14 }],
    ...but,
  };
}

describe('a digest', () => {
  it('says in plain English what is owed, by when, under which decision, and where to act', () => {
    const mail = composeDigest(digest, { entries: [anEntry(report)] }, 'en', home);
    expect(mail.subject).toBe('Mandate Tracker: 1 task, 3 January 2023');
    expect(mail.text).toBe(
      [
        'Mandate Tracker · 3 January 2023',
        '',
        'One task to look at',
        '',
        '1. Coming up · Executive Board decision 2022/6, paragraph 4',
        '',
        'Requests the head of the secretariat to report on Research & Development',
        '',
        '- Submit the document by: Tuesday 17 January 2023 (in 2 weeks)',
        '- Due at: Executive Board, third session of 2023, opens 28 March 2023',
        '- Status: In progress',
        '- Owed by: Programme Division',
        '',
        'Open the task: https://mandates.example.org/mandates?q=2022%2F6',
        '',
        '-- ',
        'You receive this because you owe these tasks or stand in for somebody who does. At most one such mail comes a day, and none when there is nothing to say.',
        'https://mandates.example.org',
        '',
      ].join('\n'),
    );
  });

  it('runs from right to left in Arabic, with what it names isolated and Latin digits', () => {
    const mail = composeDigest(
      digest,
      { entries: [anEntry({ ...report, body: 'المجلس التنفيذي' })] },
      'ar',
      home,
    );
    // The marks of isolation are seen by nobody.
    const plain = (text: string) => text.replaceAll(/[\u2068\u2069\u200f]/g, '');
    expect(mail.subject).toBe('متابعة الولايات: مهمة واحدة، 3 يناير 2023');
    expect(mail.html).toContain('<html lang="ar" dir="rtl"');
    expect(mail.html).toContain('direction:rtl');
    expect(mail.html).toMatch(/<h2\s+lang="en"\s+dir="ltr"[^>]*text-align: left/);
    expect(mail.html).toContain('<bdi>2022/6</bdi>');
    expect(mail.text).toContain('المقرر \u20682022/6\u2069 (\u2068المجلس التنفيذي\u2069)');
    expect(plain(mail.text)).toContain('تقديم الوثيقة في موعد أقصاه: الثلاثاء 17 يناير 2023 (خلال أسبوعين)');
  });

  it.each(spokenLanguages)(
    'has addresses that nothing clings to, of which programs make links: %s',
    (lang) => {
      const list = { body: 'Executive Board', session: null, opensOn: null, goesOn: null, path: '/today' };
      const { text } = composeDigest(
        digest,
        {
          entries: [anEntry(report)],
          rest: [{ body: 'Executive Board', count: 7 }],
          lists: [
            {
              ...{ kind: 'late-list', body: 'executive-board', inPlaceOf: null },
              facts: {
                ...list,
                items: [{ ...report, cleared: null, insteadOfOwner: false }],
                numbered: [],
                total: 1,
              },
            },
          ],
          leaveUrl: `${home}/leave`,
        },
        lang,
        home,
      );
      const found = text.match(/https:[^\s]+/gu) ?? [];
      const task = `${home}/mandates?q=2022%2F6`;
      expect(found).toEqual([task, `${home}/today`, task, `${home}/today`, home, `${home}/leave`]);
    },
  );

  it('says the same in Chinese', () => {
    const mail = composeDigest(digest, { entries: [anEntry(报告, { isNew: true })] }, 'zh', home);
    expect(mail.subject).toBe('授权任务跟踪系统：1 项任务，2023年1月3日');
    expect(mail.text.split('\n')).toEqual(
      expect.arrayContaining([
        '1. 新任务 · 执行局第2022/6号决定第4段',
        '请秘书处负责人报告其工作',
        '- 提交文件的期限：2023年1月17日星期二（2周后）',
        '- 到期会议：执行局2023年第三次会议（2023年3月28日开幕）',
        '- 进展：进行中',
        '- 负责单位：方案司',
        '打开任务：https://mandates.example.org/mandates?q=2022%2F6',
      ]),
    );
    expect(mail.html).toContain('<html lang="zh" dir="ltr"');
  });

  it.each<[string, Partial<DigestEntry>, Partial<DigestItemFacts>, readonly string[]]>([
    [
      'late',
      { deadlines: [{ kind: 'submission', date: day('2023-01-02'), inDays: -1 }] },
      {},
      [
        '1. Late · Executive Board decision 2022/6, paragraph 4',
        '- Submit the document by: Monday 2 January 2023 (yesterday), late',
      ],
    ],
    [
      'new, without a date or a decision, its paragraph counted',
      { isNew: true, deadlines: [] },
      { meeting: null, opensOn: null, decision: null, paragraph: null, paragraphCounted: 38 },
      [
        '1. New · Executive Board, decision not stated, paragraph 38 (counted)',
        '- Due at: no due session stated',
      ],
    ],
    [
      'due at a meeting that may still change',
      {},
      { tentative: true },
      ['- Due at: Executive Board, third session of 2023, opens 28 March 2023 (tentative)'],
    ],
    [
      'due at a meeting without a date',
      {},
      { opensOn: null, tentative: true },
      ['- Due at: Executive Board, third session of 2023 (tentative)'],
    ],
    [
      'asked by a resolution without a paragraph',
      {},
      { body: 'Assembly', decision: { type: 'resolution', number: '2/10' }, paragraph: null },
      ['1. Coming up · Assembly resolution 2/10'],
    ],
    [
      'owed by a unit without an account',
      { insteadOfOwner: true },
      {},
      ['Programme Division has no account here and gets no mail. Please pass this on.'],
    ],
    [
      'owed by nobody',
      { insteadOfOwner: true },
      { unit: null },
      ['No unit is named as its owner. Please see who takes it.'],
    ],
  ])('tells of a task that is %s', (_, entry, facts, lines) => {
    const { text } = composeDigest(
      digest,
      { entries: [anEntry({ ...report, ...facts }, entry)] },
      'en',
      home,
    );
    expect(text.split('\n')).toEqual(expect.arrayContaining([...lines]));
  });

  it('marks the words of a text that exists in another language only', () => {
    const { html } = composeDigest(digest, { entries: [anEntry({ ...报告, ask: report.ask })] }, 'zh', home);
    expect(html).toMatch(/<h2\s+lang="en"\s+dir="ltr"/);
  });

  it('shortens a long request; the whole stands behind the link', () => {
    const long = { text: 'word '.repeat(200), lang: 'en' };
    const { text } = composeDigest(digest, { entries: [anEntry({ ...report, ask: long })] }, 'en', home);
    expect(text).toContain(`${'word '.repeat(80).trim()}…\n`);
  });

  it('keeps one Message-ID however often it is written', () => {
    const once = composeDigest(digest, { entries: [anEntry(report)] }, 'en', `${home}:8443/tracker`);
    expect(once.messageId).toBe('<digest-0193a0c4-7b1e-7c3a-9d55-2f1c6f0a1b2c@mandates.example.org>');
  });

  it('writes texts into the page as text, never as markup', () => {
    const sly = { ...report, ask: { text: '<img src=x onerror=alert(1)>"', lang: 'en' } };
    const { html } = composeDigest(digest, { entries: [anEntry(sly)] }, 'en', home);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;');
    expect(html).not.toContain('<img');
  });

  it('breaks lines before the 998 characters that mail servers allow', () => {
    const many = Array.from({ length: 30 }, () =>
      anEntry({ ...报告, ask: { text: '报告'.repeat(200), lang: 'zh' } }),
    );
    const { html } = composeDigest(digest, { entries: many }, 'zh', home);
    // Octets, not characters: a Chinese character takes three. What is longer is encoded by the mailer.
    expect(Math.max(...digestTemplate.page.split('\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(
      998,
    );
    expect(html.split('<h2').length - 1).toBe(30);
  });

  it('calls on nothing outside: no picture, font or script is fetched when it is opened', () => {
    const { html } = composeDigest(digest, { entries: [anEntry(report)] }, 'en', home);
    const addresses = [...html.matchAll(/(?:src|href|url\()=?["']?(https?:[^"')]+)/g)].map(
      (found) => found[1],
    );
    expect(new Set(addresses)).toEqual(new Set([home, `${home}/mandates?q=2022%2F6`]));
    expect(html).not.toMatch(/@import|<script|<link/);
  });

  it('is laid out with tables that say their width, and with nothing that old mail programs do not know', () => {
    const { html } = composeDigest(digest, { entries: [anEntry(report)] }, 'en', home);
    expect(html).not.toMatch(/display:\s*(?:flex|grid)|position:|float:|<video|<svg|<form/);
    // Outlook takes widths from attributes alone, of tables that only it is shown.
    const sections = html.match(/<!--\[if mso \| IE\]>\s*<table\s+align[^>]*>/g) ?? [];
    expect(sections.length).toBeGreaterThan(2);
    for (const table of sections) expect(table).toMatch(/width="600"/);
  });

  it('leaves no slot of its template empty', () => {
    const { html } = composeDigest(
      digest,
      { entries: [anEntry(report, { insteadOfOwner: true })] },
      'en',
      home,
    );
    expect(html).not.toMatch(/[{}]{2}|<!-- \w+:/);
  });
});

describe('the template', () => {
  it('refuses a slot that nobody fills', () => {
    expect(() => fillTemplate('<b>{{name}}</b>', { title: 'x' })).toThrow('"name"');
  });

  it('is compiled from its source as it is now', async () => {
    const check = promisify(execFile)(process.execPath, ['scripts/compile-mail.mjs', '--check']);
    await expect(check).resolves.toEqual(expect.objectContaining({ stderr: '' }));
  });

  it('says what has happened to a task that somebody must decide about, and why', () => {
    const why = 'Nobody had chosen the second session by 20 December 2022, its slot deadline.';
    const entry = anEntry({ ...report, why }, { news: 'moved-on', deadlines: [] });
    const { text } = composeDigest(digest, { entries: [entry] }, 'en', home);
    expect(text).toContain('1. To decide · Executive Board decision 2022/6, paragraph 4');
    expect(text).toContain(`- What happened: Nobody chose in time, so it moved on. ${why}`);
  });
});
