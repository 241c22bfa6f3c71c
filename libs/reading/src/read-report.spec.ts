import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';
import type { Reading, ReadSession } from './reading.js';

/** A made report, in two languages, of a body that no list knows. */
const ENGLISH = `PORT/WOA.3/7
World Ocean Organization
World Ocean Assembly
Third session
Quito, 5–9 June 2034
Agenda item 6*

Report of the Harbour Council to the World Ocean Assembly at its third session

I. Sessions
A. First session of 2033 of the Harbour Council

1. The first session of 2033 of the Harbour Council was held in Lisbon from 29 May to 2 June 2033.

2. The Council adopted its rules of procedure (PORT/HC.1/2) and the following decisions:

(a) Decision 2033/1: Piers, comprising:

(i) Part (a): New piers;

(ii) Part (b): Old piers, and their repair;

(b) Decision 2033/2 on the budget.

3. The Council elected its Bureau, composed of Peru as Chair; Trinidad and Tobago and Kenya as Vice-Chairs; and France as Rapporteur, for the period 2033–2034.

4. The Council suspended the session and resumed it on 7 and 8 September 2033, when it adopted the following decision by silence procedure:

(a) Decision 2033/3: Ferries.

5. The decisions are set out in document PORT/HC.2033/9, and the report of the session in document PORT/HC.2033/8.

B. Upcoming sessions

6. Three sessions are planned for 2034. The first session of 2034 is set for 28 and 29 March 2034. The second session of 2034 will open on 8 June 2034, beside the Assembly, solely to elect the Bureau. The third session of 2034 is foreseen in the fourth quarter of 2034.

* PORT/WOA.3/1.
`;
const CHINESE = `PORT/WOA.3/7

世界海洋大会

第三届会议

2034年6月5日至9日，基多

临时议程*项目6

港口理事会提交世界海洋大会第三届会议的报告

一、 会议

A. 港口理事会2033年第一次会议

1. 港口理事会2033年第一次会议于2033年5月29日至6月2日在里斯本举行。

2. 理事会通过了议事规则（PORT/HC.1/2），并通过了以下决定：

(a) 第 2033/1 号决定：码头，具体包括：

- (一) (a)部分：新码头；
- (二) (b) 部分：旧码头及其维修；

(b) 第2033/2号决定：预算。

3. 理事会选举了2033–2034年期间的主席团：秘鲁担任主席，特立尼达和多巴哥和肯尼亚担任副主席，法国担任报告员。

4. 理事会暂停会议，并于2033年9月7日和8日复会，会上通过了以下决定：

(a) 第2033/3号决定：渡轮。

5. 上述决定载于PORT/HC.2033/9号文件，会议的报告则载于PORT/HC.2033/8号文件。

B. 今后会议

* PORT/WOA.3/1。

6. 2034年，理事会定于2034年3月28日和29日举行年度第一次会议。第二次会议将于2034年6月8日在世界海洋大会第三届会议期间举行，目的仅限于选举主席团。理事会将于2034年第四季度举行第三次会议。
`;

function reading(text: string): Reading {
  const result = read(text);
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}

/** "harbour-council 2033/1: 2033-05-29…2033-06-02, resumed 2033-09-07…2033-09-08" */
function line({ body, year, ordinal, segments }: ReadSession): string {
  const days = segments.map(({ kind, n, start, end, expected, takesDocuments }) => {
    const what = kind === 'resumed' ? `resumed ${n} ` : '';
    return `${what}${start ? `${start}…${end}` : (expected ?? 'undated')}${takesDocuments === false ? ' no documents' : ''}`;
  });
  return `${body} ${year ?? ''}/${ordinal}: ${days.join(', ')}`;
}

describe.each([
  ['English', ENGLISH, 'harbour-council', 'world-ocean-assembly'],
  ['Chinese', CHINESE, 'governing-council', 'assembly'],
])('a report in %s of bodies that no list knows', (language, text, council, assembly) => {
  const found = reading(text);

  it('says whose it is and where it goes', () => {
    expect(found.document).toMatchObject({
      symbol: 'PORT/WOA.3/7',
      kind: 'report',
      body: council,
      agendaItem: '6',
      submittedTo: { body: assembly, ordinal: 3 },
    });
    expect(found.bodies.map(({ name }) => name)).toEqual(
      language === 'English' ? ['World Ocean Assembly', 'Harbour Council'] : ['世界海洋大会', '港口理事会'],
    );
  });

  it('has its sessions: resumed, only for an election, and without dates', () => {
    expect(new Set(found.sessions.map(line))).toEqual(
      new Set([
        `${council} 2033/1: 2033-05-29…2033-06-02, resumed 1 2033-09-07…2033-09-08`,
        `${council} 2034/1: 2034-03-28…2034-03-29`,
        `${council} 2034/2: 2034-06-08…2034-06-08 no documents`,
        `${council} 2034/3: 2034-Q4`,
        `${assembly} /3: 2034-06-05…2034-06-09`,
      ]),
    );
  });

  it('has its decisions with their parts, in the segment that adopted them', () => {
    const english = [
      ['2033/1', 'Piers', ['a New piers', 'b Old piers, and their repair'], 'main', 'session'],
      ['2033/2', 'budget', [], 'main', 'session'],
      ['2033/3', 'Ferries', [], 'resumed', 'silence'],
    ];
    const chinese = [
      ['2033/1', '码头', ['a 新码头', 'b 旧码头及其维修'], 'main', 'session'],
      ['2033/2', '预算', [], 'main', 'session'],
      ['2033/3', '渡轮', [], 'resumed', 'session'],
    ];
    expect(
      found.decisions.map(({ number, title, parts, adopted }) => [
        number,
        title,
        parts.map((part) => `${part.letter} ${part.title}`),
        adopted.segment,
        adopted.method,
      ]),
    ).toEqual(language === 'English' ? english : chinese);
    expect(new Set(found.decisions.map(({ session }) => `${session?.year}/${session?.ordinal}`))).toEqual(
      new Set(['2033/1']),
    );
  });

  it('has its officers, a State with an "and" in its name being one', () => {
    expect(found.officers.map(({ role, holder, state, term }) => [role, holder, state, term])).toEqual([
      ['chair', 'Peru', 'PE', '2033-2034'],
      ['vice-chair', 'Trinidad and Tobago', 'TT', '2033-2034'],
      ['vice-chair', 'Kenya', 'KE', '2033-2034'],
      ['rapporteur', 'France', 'FR', '2033-2034'],
    ]);
  });

  it('has the documents by what the words before them, or before their mark, call them', () => {
    expect(new Set(found.documents.map(({ symbol, kind }) => `${symbol} ${kind}`))).toEqual(
      new Set([
        'PORT/HC.1/2 rules of procedure',
        'PORT/HC.2033/9 decisions',
        'PORT/HC.2033/8 report',
        `PORT/WOA.3/1 ${language === 'English' ? 'other' : 'provisional agenda'}`,
      ]),
    );
  });
});
