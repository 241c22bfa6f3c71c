import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { Reading, Request } from '../reading.js';

function reading(text: string, lang: 'en' | 'zh'): Reading {
  const result = read(text, { lang });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}

/** "2(b) requests → Director-General: …" */
function line({ paragraph, paragraphCounted, subparagraph, verb, addressee, quote }: Request): string {
  const place = `${paragraph ?? `~${paragraphCounted}`}${subparagraph ?? ''}`;
  return `${place} ${verb} → ${addressee.role} ${addressee.name}: ${quote.replace(/\s+/g, ' ')}`;
}

describe('a decision in English', () => {
  const text = `Harbour Council
Seventh session
Lisbon, 4–8 May 2032
Decision adopted by the Harbour Council on 8 May 2032
7/3. Ferries

The Harbour Council,

Recalling its decision 6/2, in which it requested the Executive Secretary to count the ferries,

Noting the request by the Secretary-General of the Ferry Union for
more piers,

1. Welcomes the report of the Executive Secretary;

2. Requests the Executive Secretary, subject to the availability of funding, to draw up a
strategy for ferries, and invites Member States to contribute to it;

3. Also requests the secretariat:

(a) To report to the Harbour Council at its eighth session;

(b) To publish the list, within existing resources;

4. Requests the Special Representative of the Secretary-General to visit the piers;

5. Expresses its thanks to the Executive Secretary, and encourages her to continue;

6. Recommends that the General Assembly request the Secretary-General to count the seas;

7. Decides to consider the matter at its eighth session.
`;
  const found = reading(text, 'en');

  it('keeps requests to the head and the secretariat apart from all others', () => {
    expect(found.requests.map(line)).toEqual([
      '2 requests → head Executive Secretary: Requests the Executive Secretary, subject to the availability of funding, to draw up a strategy for ferries',
      '3 also requests → secretariat Secretariat: Also requests the secretariat: (a) To report to the Harbour Council at its eighth session; (b) To publish the list, within existing resources',
      '5 encourages → head Executive Secretary: encourages her to continue',
    ]);
    expect(found.others.map(line)).toEqual([
      '2 invites → member-states Member States: invites Member States to contribute to it',
      '4 requests → other Special Representative of the Secretary-General: Requests the Special Representative of the Secretary-General to visit the piers',
      '6 recommends → body General Assembly: Recommends that the General Assembly request the Secretary-General to count the seas',
    ]);
  });

  it('says where each was asked', () => {
    expect(new Set(found.requests.map(({ decision }) => decision?.number))).toEqual(new Set(['7/3']));
    expect(new Set(found.requests.map(({ session }) => session?.ordinal))).toEqual(new Set([7]));
  });

  it('gives the asks of a list their own dues and conditions', () => {
    const [, list] = found.requests;
    expect(list?.asks).toMatchObject([
      { subparagraph: '(a)', deliverable: 'report', dueRule: { kind: 'session' }, condition: null },
      { subparagraph: '(b)', dueRule: null, condition: 'within existing resources' },
    ]);
    expect(list?.asks?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'To report to the Harbour Council at its eighth session',
      'To publish the list, within existing resources',
    ]);
  });

  it('marks a chain, and doubts a pronoun more than a name', () => {
    expect(found.others.at(-1)?.mode).toBe('recommendation_chain');
    const [named, , meant] = found.requests;
    expect(meant!.confidence).toBeLessThan(named!.confidence);
  });
});

describe('a report in English', () => {
  it.each([
    ['The Council requested the Director-General to build a pier.', 'requests → head'],
    [
      'At its fifth session, the Council welcomed the plan and requested the Director-General to go on.',
      'requests → head',
    ],
    [
      'The Council, recalling its decision 1/2, in which it invited States to act, also urged the Director-General to act.',
      'also urges → head',
    ],
    ['The Council recommended that the Director-General report on piers.', 'recommends → head'],
    ['The Director-General was requested to build a pier.', 'requests → head'],
    ['The Council decided to request the Director-General to build a pier.', 'requests → head'],
    [
      'The Council took note of resolution 3/1, in which the Assembly requested the Director-General to build.',
      'none',
    ],
    ['As requested by the Council, the Director-General built a pier.', 'none'],
    ['The Council noted the request by Peru for the Director-General to build a pier.', 'none'],
    ['The Council thanked the Director-General and requested that she go on.', 'requests → head'],
    ['The Secretariat was requested by the Council to rest.', 'requests → secretariat'],
    ['The Director-General invited the Council to act, and requested the secretariat to rest.', 'none'],
    ['The Council recalled that it had requested the Director-General to build a pier.', 'none'],
    ['One delegation asked the Director-General to build a pier.', 'none'],
    ['The Council had before it a text: “Requests the Director-General to build a pier”.', 'none'],
    ['The Council recommended that the budget be set at 3 million.', 'none'],
    ['The Finance Committee had requested the Secretariat to build a pier.', 'none'],
    ['The Secretariat had been requested to build a pier.', 'none'],
    ['Several members of the Council requested the Director-General to build a pier.', 'none'],
    [
      'The Council, having considered document HC/C.57/05, requested the Director-General to build a pier.',
      'requests → head',
    ],
    ['The Council thanked the Secretariat and encouraged it to build a pier.', 'encourages → secretariat'],
    ['The Council thanked the Ferry Union and encouraged it to build a pier.', 'none'],
    ['We noted the report and tasked the Secretariat with a study of piers.', 'instructs → secretariat'],
    [
      'The meeting took note of the list and requested the Secretariat to build a pier.',
      'requests → secretariat',
    ],
    ['The Council decided also to request the Director-General to build a pier.', 'requests → head'],
    ['The Council called for the Director-General to build a pier.', 'calls upon → head'],
    ['The Government of Peru called for the Director-General to build a pier.', 'none'],
    ['The Council reaffirmed its request to the Director-General to build a pier.', 'requests again → head'],
    [
      'The Council reiterated the request made to the Director-General in decision 1/2 to build a pier.',
      'requests again → head',
    ],
    [
      'The Council requested, in this regard, both the Director-General and the Bureau to build a pier.',
      'requests → head',
    ],
    ['The Council requested and authorized the new Director-General to build a pier.', 'requests → head'],
    ['The Council asked the Secretariat for a list of piers.', 'requests → secretariat'],
  ])('%s', (sentence, expected) => {
    const { requests } = reading(
      `Report of the Harbour Council\n\n1. The Harbour Council met in 2032.\n\n2. ${sentence}\n`,
      'en',
    );
    expect(requests.map(({ verb, addressee }) => `${verb} → ${addressee.role}`).join() || 'none').toBe(
      expected,
    );
  });
});

describe('a report in Chinese', () => {
  it.each([
    ['理事会请总干事修建码头。', 'requests → head'],
    ['在第五届会议上，理事会欢迎该计划，并请总干事继续工作。', 'requests → head'],
    ['理事会还要求总干事提交报告。', 'further requests → head'],
    ['理事会请会员国提供资金，又请秘书处予以协助。', 'also requests → secretariat'],
    ['理事会在同一决定第5段中请总干事修建码头。', 'requests → head'],
    ['理事会决定请秘书处修建码头。', 'requests → secretariat'],
    ['理事会感谢总干事，并请她继续努力。', 'requests → head'],
    ['理事会感谢秘书处编写报告，并鼓励其继续努力。', 'encourages → secretariat'],
    ['会议商定请秘书处修建码头。', 'requests → secretariat'],
    ['会上请秘书处修建码头。', 'requests → secretariat'],
    ['理事会第1226次全体会议责成秘书处修建码头。', 'instructs → secretariat'],
    ['理事会鼓励总干事利用码头，并请其特使访问码头。', 'encourages → head'],
    ['总干事请各国付款，并请秘书处采取行动。', 'none'],
    ['理事会建议会员国请总干事修建码头。', 'none'],
    ['秘鲁代表请总干事修建码头。', 'none'],
    ['理事会注意到第3/1号决议，其中请总干事修建码头。', 'none'],
    ['总干事根据理事会的请求修建了码头。', 'none'],
    ['理事会建议大会请总干事修建码头。', 'none'],
    ['财务委员会建议理事会责成秘书处修建码头。', 'none'],
    ['理事会满意地注意到总干事修建了码头，并鼓励她继续努力。', 'encourages → head'],
    ['更多信息，请访问总干事的网站。', 'none'],
    ['文件载有“请总干事修建码头”一语。', 'none'],
    ['理事会请总干事特别代表访问码头。', 'none'],
  ])('%s', (sentence, expected) => {
    const { requests } = reading(`理事会的报告\n\n1. 理事会于2032年举行会议。\n\n2. ${sentence}\n`, 'zh');
    expect(requests.map(({ verb, addressee }) => `${verb} → ${addressee.role}`).join() || 'none').toBe(
      expected,
    );
  });
});

describe('a text that has lost its numbers', () => {
  it('counts operative paragraphs, not the preamble, and says that it counted', () => {
    const text = `The Harbour Council,
Recalling its decision 6/2,
Welcomes the report;
Requests the Executive Secretary to:
Build a pier;
Further count the ferries;
Takes note of the plan;
Requests the Executive Secretary to rest.
`;
    expect(
      reading(text, 'en').requests.map(({ paragraph, paragraphCounted }) => [paragraph, paragraphCounted]),
    ).toEqual([
      [null, 2],
      [null, 4],
    ]);
  });
});

describe('a head of somebody else', () => {
  it('is other, by the name of the organization or because this body serves itself of another title', () => {
    const text = `The Environment Assembly,

1. Requests the Executive Director to plant trees;

2. Requests the Executive Director to water them;

3. Invites the Executive Director of the World Food Programme to help;

4. Invites the Secretary-General to look on.

The United Nations Environment Programme and UNEP are named here so that it is known whose head is meant; UNEP again.
`;
    const { requests, others } = reading(text, 'en');
    expect(requests.map(({ paragraph }) => paragraph)).toEqual(['1', '2']);
    expect(others.map(({ paragraph, addressee }) => `${paragraph} ${addressee.role}`)).toEqual([
      '3 other',
      '4 other',
    ]);
  });
});

describe('a body that a report calls by letters', () => {
  it('asks as it does by its name, where the report gives them with the name', () => {
    const text = `Report of the Working Party on Ferries

1. The Working Party on Ferries (WPF) held its sixth session. The Ferry Union (FU) attended.

2. WPF agreed to go on and requested the secretariat to count the piers.

3. FU requested the secretariat to mend them.
`;
    expect(reading(text, 'en').requests.map(line)).toEqual([
      '2 requests → secretariat Secretariat: requested the secretariat to count the piers',
    ]);
  });
});

describe('a resolution in the manner of unions', () => {
  it('has a verb and who is asked on a line, without a stop, over what is asked', () => {
    const text = `The Plenipotentiary Conference (Lisbon, 2032),
resolves
1 that the groups shall meet;
2 to count the ferries,
instructs the Secretary-General
1 to mend the piers;
2 to report on them to the Council every year,
invites Member States
to help.
`;
    const { requests, others } = reading(text, 'en');
    expect(requests.map(({ verb, recurrence, asks }) => [verb, recurrence, asks?.length])).toEqual([
      ['instructs', 'annual', 2],
    ]);
    expect(others.map(({ verb }) => verb)).toEqual(['invites']);
  });
});

describe('a draft that is not agreed', () => {
  it('is read with its square brackets', () => {
    const text = `The Harbour Council,

OP1. Welcomes the report;

[OP2. Requests the Executive Secretary to [count][mend] the piers [, within existing resources];]

[OP3 alt. Requests the Executive Secretary to rest;]
`;
    expect(
      reading(text, 'en').requests.map(({ paragraph, conditional }) => [paragraph, conditional]),
    ).toEqual([
      ['2', true],
      ['3', false],
    ]);
  });
});

describe('recitals that end with a semicolon', () => {
  it('ask nothing', () => {
    const text = `The Harbour Council,

Recalling that the Board, at its sixth session, requested the Secretariat to count the piers;

1. Requests the Secretariat to mend the piers;
`;
    expect(reading(text, 'en').requests.map(({ quote }) => quote)).toEqual([
      'Requests the Secretariat to mend the piers',
    ]);
  });
});

describe('an English page that a converter cut', () => {
  it('is read over years cut at their stroke, and over a short text without a width', () => {
    const text = `The Harbour Council took note and requested the Director-
General to mend the piers within the budget for 2032-
33. It thanked the divers.

Encourages the Director-General to bring the plan for the piers before the
Economic Committee of the Harbour.
`;
    expect(reading(text, 'en').requests.map(({ quote }) => quote.replace(/\n/g, ' / '))).toEqual([
      'requested the Director- / General to mend the piers within the budget for 2032- / 33',
      'Encourages the Director-General to bring the plan for the piers before the / Economic Committee of the Harbour',
    ]);
  });
});
