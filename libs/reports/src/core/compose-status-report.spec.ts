import { voiceOf } from '#calendar';
import type { CalendarDate } from '#calendar/core';
import { describe, expect, it } from '@jest/globals';
import { composeStatusReport, type ReportedTask } from './compose-status-report.js';
import { renderHtml } from './render-html.js';

const bodies = [{ key: 'harbour-board', names: { en: 'Harbour Board', zh: '港口理事会' } }];
const asAt = '2022-12-01' as CalendarDate;

/** "The Harbour Board asked in decision 2021/4 (b), paragraph 3, for a report on its lighthouses." */
function aTask(own: Partial<ReportedTask> = {}): ReportedTask {
  return {
    decision: { type: 'decision', number: '2021/4' },
    part: 'b',
    paragraph: '3',
    paragraphCounted: null,
    subparagraph: null,
    texts: [{ lang: 'en', quote: 'Requests the Harbour Master to report on the lighthouses' }],
    meeting: { state: 'fixed', candidates: [] },
    session: 'harbour-board/2023/1',
    unit: 'Lights and Signals',
    progress: 'in-progress',
    overdue: false,
    blocked: null,
    cleared: null,
    ...own,
  };
}

function rowOf(task: ReportedTask, lang: 'en' | 'zh' = 'en') {
  return composeStatusReport('harbour-board/2023/1', [task], asAt, lang, voiceOf(lang, bodies)).rows[0];
}

describe('a line of the status table', () => {
  it('says the decision, the request, when it is due, who owes it and how far it is', () => {
    expect(rowOf(aTask())).toEqual({
      decision: 'Decision 2021/4, part (b), paragraph 3',
      requestedIn: null,
      request: { text: 'Requests the Harbour Master to report on the lighthouses', lang: 'en', mark: null },
      due: 'first session of 2023 of the Harbour Board',
      responsible: 'Lights and Signals',
      progress: ['No update has been cleared yet.'],
      links: [],
      status: 'In progress',
    });
  });

  it.each<[string, Partial<ReportedTask>, Partial<ReturnType<typeof rowOf>>]>([
    [
      'no due session',
      { session: null, meeting: { state: 'none', candidates: [] } },
      { due: 'No due session stated' },
    ],
    [
      'a session that may yet move',
      { meeting: { state: 'tentative', candidates: [] } },
      { due: 'first session of 2023 of the Harbour Board (tentative)' },
    ],
    [
      'a choice',
      {
        session: null,
        meeting: { state: 'choice', candidates: ['harbour-board/2023/2', 'harbour-board/2023/3'] },
      },
      {
        due: 'One of: second session of 2023 of the Harbour Board or third session of 2023 of the Harbour Board',
      },
    ],
    ['nobody yet', { unit: null }, { responsible: 'Not yet assigned' }],
    ['a meeting that has passed', { overdue: true }, { status: 'Overdue' }],
    [
      'a report that tells of it, its numbers lost',
      { decision: null, part: null, paragraph: null, paragraphCounted: 38, subparagraph: '(b)' },
      { decision: 'told of in a report, paragraph 38 (b) (counted)' },
    ],
    [
      'what was cleared of it',
      {
        progress: 'cleared',
        cleared: {
          narrative: 'Two lamps were lit.\n\nA third is on its way.',
          challenges: 'The oil is late.',
          nextSteps: 'Light the third.',
          evidence: [{ title: 'Log of the lamps', url: 'https://harbour.example/log' }],
        },
      },
      {
        progress: [
          'Two lamps were lit.',
          'A third is on its way.',
          'Challenges: The oil is late.',
          'Next steps: Light the third.',
        ],
        links: [{ title: 'Log of the lamps', url: 'https://harbour.example/log' }],
        status: 'Cleared',
      },
    ],
    [
      'earlier decisions that asked the same',
      {
        before: [
          { type: 'decision', number: '2019/3' },
          { type: 'decision', number: '2020/5' },
        ],
      },
      { requestedIn: 'Requested in 2019/3, again in 2020/5 and 2021/4.' },
    ],
    [
      'numbered items',
      { itemCounts: { total: 11, implemented: 3 } },
      { progress: ['No update has been cleared yet.', 'Items: 3 of 11 implemented.'] },
    ],
    [
      'what blocks it, once that is cleared',
      { progress: 'blocked', blocked: { kind: 'funding', reason: 'nobody pays for the oil' } },
      { status: 'Blocked (funding): nobody pays for the oil' },
    ],
  ])('with %s', (_, own, expected) => {
    expect(rowOf(aTask(own))).toMatchObject(expected as object);
  });

  it('shows another language where there is no text in the reader’s, and says so', () => {
    expect(rowOf(aTask(), 'zh')?.request).toEqual({
      text: 'Requests the Harbour Master to report on the lighthouses',
      lang: 'en',
      mark: '英语文本，尚无本语文文本',
    });
  });
});

describe('the page of the status table', () => {
  const page = (tasks: readonly ReportedTask[]) =>
    renderHtml(composeStatusReport('harbour-board/2023/1', tasks, asAt, 'en', voiceOf('en', bodies)));

  it('escapes what texts from outside hold', () => {
    const hostile = aTask({ texts: [{ lang: 'en', quote: 'Requests <script>alert("x")</script> & more' }] });
    expect(page([hostile])).toContain(
      'Requests &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more',
    );
    expect(page([hostile])).not.toContain('<script');
  });

  it('links what shows it, and nothing but pages of the web could have been given', () => {
    const cleared = { narrative: 'Lit.', challenges: null, nextSteps: null };
    const evidence = [{ title: 'The <log>', url: 'https://harbour.example/?a=1&b="2"' }];
    expect(page([aTask({ cleared: { ...cleared, evidence } })])).toContain(
      '<a href="https://harbour.example/?a=1&amp;b=&quot;2&quot;" rel="noreferrer">The &lt;log&gt;</a>',
    );
  });

  it('says below a decision where it was requested before', () => {
    const before = [{ type: 'decision', number: '2019/3' }] as const;
    expect(page([aTask({ before })])).toContain('<small>Requested in 2019/3, again in 2021/4.</small>');
    expect(page([aTask()])).not.toContain('Requested in');
  });

  it('says so when nothing is due', () => {
    expect(page([])).toContain('No mandate is due or outstanding.');
    expect(page([])).not.toContain('<table');
  });
});
