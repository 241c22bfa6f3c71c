import { addDays, type CalendarDate } from '#calendar';
import { partnersList, partnersListAgain, recommendations } from './panel-review.js';
import { registerFacts, type RealRequest } from './real-request.js';
import { samplePanel } from './sample-bodies.js';
import type { SampleAct, SampleDecision, SampleRequest } from './sample-request.js';
import { panelSessions, type PanelSession } from './sessions-to-come.js';

const body = samplePanel.key;

/** Days before the day of loading on which the requests of a session were confirmed. */
const confirmedBefore = { threeAgo: 170, twoAgo: 85, last: 5 };

/** The invented decisions of the invented panel, placed around a day: something is due soon, late, to choose, blocked. */
export function panelDecisions(today: CalendarDate): readonly SampleDecision[] {
  const sessions = panelSessions(today);
  const at = (place: number) => sessions.find((session) => session.at === place)!;
  const confirmed = (days: number) => addDays(today, -days);
  return [
    decision(at(-3), { en: 'Keeping the panel informed', zh: '向小组通报情况' }, [
      standingUpdate(at, confirmed(confirmedBefore.threeAgo)),
      partnersList(confirmed(confirmedBefore.threeAgo)),
    ]),
    decision(at(-2), { en: 'Accounts of the sample fund', zh: '示例基金账目' }, [
      handedIn(at, confirmed(confirmedBefore.twoAgo)),
    ]),
    decision(at(-1), { en: 'Work for the coming sessions', zh: '今后各届会议的工作' }, [
      ...ofTheLastSession(at, confirmed(confirmedBefore.last)),
      withoutFunds(at, confirmed(confirmedBefore.last)),
      toChoose(at, confirmed(confirmedBefore.last)),
      partnersListAgain(confirmed(confirmedBefore.last)),
      recommendations(confirmed(confirmedBefore.last)),
    ]),
  ];
}

type At = (place: number) => PanelSession;

function decision(
  session: PanelSession,
  title: SampleDecision['title'],
  requests: readonly SampleRequest[],
): SampleDecision {
  const number = `${session.year}/${session.ordinal}`;
  const adopted = { adoptedSegment: 'main', adoptedOn: session.start, adoptedBy: 'session' } as const;
  return { facts: { body, type: 'decision', number, session: session.key, ...adopted }, title, requests };
}

const reference = ({ year, ordinal }: PanelSession) => ({ body, year, ordinal });
const named = (session: PanelSession) => ({ kind: 'session', at: reference(session) });

function request(
  own: Partial<RealRequest> & Pick<RealRequest, 'unit' | 'en' | 'zh'> & { readonly n: number },
  madeOn: CalendarDate,
  story?: SampleRequest['story'],
): SampleRequest {
  const { n, ...rest } = own;
  const facts = registerFacts({ paragraph: { printed: String(n) }, ...rest }, madeOn);
  return story === undefined ? facts : { ...facts, story };
}

const update = (who: SampleAct['who'], narrative: string, more: object = {}): SampleAct => ({
  who,
  act: { update: { narrative, challenges: null, nextSteps: null, evidence: [], ...more } },
});
const did = (who: SampleAct['who'], act: SampleAct['act']): SampleAct => ({ who, act });

/** Given at the last two sessions, and late for the next: nobody has begun it, and its slot was to be confirmed weeks ago. */
function standingUpdate(at: At, madeOn: CalendarDate): SampleRequest {
  const given = (narrative: string): readonly SampleAct[] => [
    update('focal', narrative),
    did('focal', 'send-for-clearance'),
    did('director', 'clear'),
    did('officer', 'deliver'),
  ];
  return request(
    {
      n: 1,
      unit: 'policy-and-strategy',
      recurrence: 'every_session',
      deliverable: 'update',
      rule: { kind: 'each-session', body, until: { session: reference(at(1)) } },
      dueWords: { en: 'each time it meets', zh: '每次开会时' },
      en: 'Asks the Executive Secretary to tell the panel each time it meets which of its requests are still open',
      zh: '请执行秘书在小组每次开会时说明其哪些要求尚未落实',
    },
    madeOn,
    [
      { session: at(-2).key, acts: given('Nine requests were open; three have been carried out since.') },
      { session: at(-1).key, acts: given('六项要求尚未落实，其中两项将在下届会议上报告。') },
    ],
  );
}

function handedIn(at: At, madeOn: CalendarDate): SampleRequest {
  return request(
    {
      n: 2,
      unit: 'budget-and-finance',
      recurrence: 'once',
      deliverable: 'report',
      rule: named(at(0)),
      dueWords: { en: 'at its next session but one', zh: '在再下一届会议上' },
      en: 'Asks the Executive Secretary to lay the yearly accounts of the sample fund before it at its next session but one',
      zh: '请执行秘书在再下一届会议上提交示例基金的年度账目',
    },
    madeOn,
    [
      {
        session: at(0).key,
        acts: [
          update('officer', 'The accounts are closed and were handed over for translation.'),
          did('officer', 'send-for-clearance'),
          did('director', 'clear'),
          did('officer', 'submit'),
        ],
      },
    ],
  );
}

const nextTime = {
  recurrence: 'once',
  deliverable: 'report',
  dueWords: { en: 'when it next meets', zh: '在下次开会时' },
} as const;

function ofTheLastSession(at: At, madeOn: CalendarDate): readonly SampleRequest[] {
  const next = { ...nextTime, rule: named(at(0)) };
  return [
    request(
      {
        ...next,
        n: 1,
        unit: 'policy-and-strategy',
        en: 'Asks the Executive Secretary to bring it, when it next meets, a first outline of the plan for the coming four years',
        zh: '请执行秘书在下次开会时提交今后四年计划的初步提纲',
      },
      madeOn,
    ),
    request(
      {
        ...next,
        n: 2,
        verb: 'also requests',
        unit: 'evaluation-and-learning',
        en: 'Also asks the Executive Secretary to show, when it next meets, what was learned from the three latest evaluations',
        zh: '又请执行秘书在下次开会时说明最近三次评价的经验',
      },
      madeOn,
      [{ session: at(0).key, acts: awaitingClearance }],
    ),
    request(
      {
        ...next,
        n: 3,
        unit: 'programme-delivery',
        en: 'Asks the Executive Secretary to show it a map of all field projects when it next meets',
        zh: '请执行秘书在下次开会时展示全部实地项目的地图',
      },
      madeOn,
      [{ session: at(0).key, acts: clearedWithLink }],
    ),
    request(
      {
        ...next,
        n: 4,
        unit: 'evaluation-and-learning',
        en: 'Asks the Executive Secretary to propose, when it next meets, five figures by which to judge its own work',
        zh: '请执行秘书在下次开会时提出衡量小组自身工作的五项指标',
      },
      madeOn,
      [{ session: at(0).key, acts: sentBack }],
    ),
  ];
}

/** There is time for it, but no money. */
function withoutFunds(at: At, madeOn: CalendarDate): SampleRequest {
  return request(
    {
      n: 5,
      unit: 'programme-delivery',
      recurrence: 'once',
      deliverable: 'report',
      rule: named(at(1)),
      dueWords: { en: 'the time after next', zh: '在再下次开会时' },
      en: 'Asks the Executive Secretary to visit two pilot towns and to report the time after next on what was seen',
      zh: '请执行秘书走访两座试点城镇，并在再下次开会时报告所见',
    },
    madeOn,
    [{ session: at(1).key, acts: blockedForFunding }],
  );
}

const awaitingClearance: readonly SampleAct[] = [
  update('officer', 'Three lessons are drafted: start earlier, ask the towns first, publish the figures.', {
    nextSteps: 'Layout after clearance.',
  }),
  did('officer', 'send-for-clearance'),
];

const clearedWithLink: readonly SampleAct[] = [
  update('officer', 'The map is ready and shows 41 projects in 17 countries.', {
    evidence: [{ title: 'Map of field projects (sample)', url: 'https://example.org/sample/field-projects' }],
  }),
  did('officer', 'send-for-clearance'),
  did('director', 'clear'),
];

const sentBack: readonly SampleAct[] = [
  update('officer', 'Eight figures were collected from the units.'),
  did('officer', 'send-for-clearance'),
  did('director', { returned: 'The panel asked for five figures, not eight. Please choose.' }),
];

const blockedForFunding: readonly SampleAct[] = [
  did('officer', {
    block: {
      kind: 'funding',
      reason: 'The two visits cost 48,000 dollars, of which 9,000 have been found.',
    },
  }),
];

/** Two sessions of one year, the first of them at least one away: until its slot deadline a person may choose. */
function toChoose(at: At, madeOn: CalendarDate): SampleRequest {
  const [first, second] = at(1).year === at(2).year ? [at(1), at(2)] : [at(2), at(3)];
  return request(
    {
      n: 6,
      verb: 'further requests',
      unit: 'policy-and-strategy',
      recurrence: 'once',
      deliverable: 'briefing',
      rule: {
        kind: 'ordinals-of-year',
        body,
        ordinals: [first.ordinal, second.ordinal],
        choose: 'one',
        from: { year: first.year },
        until: { session: reference(second) },
      },
      dueWords: {
        en: `at either of two sessions in ${first.year}`,
        zh: `在 ${first.year} 年两届会议中的一届`,
      },
      en: `Further asks the Executive Secretary to brief it on working with universities, at either of two sessions in ${first.year}`,
      zh: `还请执行秘书在 ${first.year} 年两届会议中的一届上介绍与大学合作的情况`,
    },
    madeOn,
  );
}
