import type { CalendarDate } from '#calendar';
import { registerFacts, type RealRequest } from './real-request.js';
import type { SampleDecision } from './sample-request.js';

const board = 'executive-board';
const fundsAllow = { en: 'as far as funds allow', zh: '在经费允许的范围内' };
const ifMoney = { en: 'if money can be found', zh: '如能筹到经费' };

interface RealDecision {
  readonly number: string;
  readonly session: 'assembly/1' | 'assembly/2';
  readonly adoptedOn: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly requests: readonly RealRequest[];
}

const first = { session: 'assembly/1', adoptedOn: '2019-05-31' } as const;
const second = { session: 'assembly/2', adoptedOn: '2023-06-09' } as const;

/**
 * Some of what the Assembly has asked of the head of UN-Habitat: numbers, days and dues are facts, each word is our own.
 * None of it is in the report that the guide takes in.
 */
const realDecisions: readonly RealDecision[] = [
  {
    ...first,
    number: '1/3',
    title: { en: 'Stronger skills for cities', zh: '加强城市工作能力' },
    requests: [
      {
        paragraph: { counted: 2 },
        unit: 'programme-delivery',
        en: `Asks the head of UN-Habitat to work out with Member States, ${fundsAllow.en}, one joined-up way of building the skills that cities need`,
        zh: `请人居署负责人${fundsAllow.zh}，与会员国共同商定一套培养城市所需技能的统一办法`,
        condition: fundsAllow,
      },
    ],
  },
  {
    ...first,
    number: '1/5',
    title: { en: 'Town and country together', zh: '城乡相连' },
    requests: [
      {
        paragraph: { counted: 4 },
        verb: 'also requests',
        unit: 'policy-and-strategy',
        en: 'Also asks the head of UN-Habitat to spread, with partners, what has worked in tying towns to the land around them',
        zh: '又请人居署负责人与伙伴一道，推广各地把城镇与周边乡村连在一起的成功做法',
      },
      {
        paragraph: { counted: 5 },
        verb: 'further requests',
        unit: 'programme-delivery',
        en: `Further asks the head of UN-Habitat to help governments that wish it, ${fundsAllow.en}, to plan for people who move from villages to towns`,
        zh: `还请人居署负责人${fundsAllow.zh}，协助有此意愿的政府为农村人口进城做好规划`,
        condition: fundsAllow,
      },
    ],
  },
  {
    ...second,
    number: '2/2',
    title: { en: 'Upgrading slums faster', zh: '加快改造贫民窟' },
    requests: [
      {
        paragraph: { printed: '6' },
        unit: 'budget-and-finance',
        en: 'Asks the head of UN-Habitat to raise the money for technical help to countries that upgrade slums',
        zh: '请人居署负责人筹集资金，为改造贫民窟的国家提供技术帮助',
      },
      {
        paragraph: { printed: '8' },
        verb: 'further requests',
        unit: 'programme-delivery',
        en: `Further asks the head of UN-Habitat to write, ${ifMoney.en}, a technical guide to upgrading slums with partners of many kinds`,
        zh: `还请人居署负责人${ifMoney.zh}，编写一份与各类伙伴合作改造贫民窟的技术指南`,
        deliverable: 'other',
        condition: ifMoney,
      },
    ],
  },
  {
    ...second,
    number: '2/5',
    title: { en: 'Cities and a changing climate', zh: '城市与气候变化' },
    requests: [
      {
        paragraph: { printed: '5' },
        verb: 'also requests',
        unit: 'programme-delivery',
        en: `Also asks the head of UN-Habitat, ${ifMoney.en}, to take its work for the resilience of the urban poor to more places`,
        zh: `又请人居署负责人${ifMoney.zh}，把增强城市贫民抵御能力的工作推广到更多地方`,
        condition: ifMoney,
      },
      {
        paragraph: { printed: '7' },
        unit: 'policy-and-strategy',
        recurrence: 'every_session',
        deliverable: 'update',
        rule: {
          kind: 'each-session',
          body: board,
          only: 'regular',
          from: { body: board, year: 2024, ordinal: 1 },
        },
        en: 'Asks the head of UN-Habitat to tell the Board at every regular session, from the first one of 2024 on, what was done on climate in cities, what stood in the way, and what else would help',
        zh: '请人居署负责人自 2024 年第一届会议起，在每届常会上向执行局说明城市气候工作做了什么、遇到什么阻碍、还需要什么措施',
        dueWords: {
          en: 'at every regular session, from the first one of 2024 on',
          zh: '自 2024 年第一届会议起，在每届常会上',
        },
      },
    ],
  },
  {
    ...second,
    number: '2/6',
    title: { en: 'The Goals in every town', zh: '让各项目标落到每座城镇' },
    requests: [
      {
        paragraph: { counted: 10 },
        unit: 'policy-and-strategy',
        deliverable: 'report',
        rule: { kind: 'none', body: board },
        en: 'Asks the head of UN-Habitat to tell the Board how far this resolution has been carried out',
        zh: '请人居署负责人向执行局说明这项决议落实到了哪一步',
      },
    ],
  },
  {
    ...second,
    number: '2/8',
    title: { en: 'Planning and lasting infrastructure', zh: '规划与持久的基础设施' },
    requests: [
      {
        paragraph: { counted: 8 },
        verb: 'calls upon',
        unit: 'programme-delivery',
        recurrence: 'ongoing',
        deliverable: 'update',
        rule: { kind: 'regularly', body: board, text: 'regularly' },
        en: `Calls on the head of UN-Habitat, ${ifMoney.en}, to let the Board know regularly how the digital planning platform runs and who uses it`,
        zh: `吁请人居署负责人${ifMoney.zh}，定期让执行局了解数字规划平台的运行和使用情况`,
        dueWords: { en: 'regularly', zh: '定期' },
        condition: ifMoney,
      },
    ],
  },
  {
    ...second,
    number: '2/9',
    title: { en: 'Settlements that withstand crises', zh: '经得起危机的住区' },
    requests: [
      {
        paragraph: { printed: '4' },
        unit: 'evaluation-and-learning',
        recurrence: 'ongoing',
        deliverable: 'update',
        rule: { kind: 'with', text: 'within the reports that it makes anyway on crises in cities' },
        en: 'Asks the head of UN-Habitat to say, within the reports that it makes anyway on crises in cities, what was done under this resolution and what stood in the way',
        zh: '请人居署负责人在本来就要提交的城市危机报告中，说明为这项决议做了什么、遇到什么阻碍',
        dueWords: {
          en: 'within the reports that it makes anyway on crises in cities',
          zh: '在本来就要提交的城市危机报告中',
        },
      },
    ],
  },
  {
    ...second,
    number: '2/10',
    title: { en: 'Following resolutions up', zh: '跟踪决议落实情况' },
    requests: [
      {
        paragraph: { printed: '1' },
        unit: 'policy-and-strategy',
        deliverable: 'other',
        en: 'Asks the head of UN-Habitat to set up, together with the Board, a way for every Member State to see how far each resolution of the Assembly has come',
        zh: '请人居署负责人与执行局一道建立一套办法，让每个会员国都能看到大会各项决议的落实进度',
      },
    ],
  },
];

/** What was adopted by a day, as it enters a register that begins on it. */
export function knownDecisions(today: CalendarDate): readonly SampleDecision[] {
  return realDecisions
    .filter(({ adoptedOn }) => adoptedOn <= today)
    .map(({ number, session, adoptedOn, title, requests }) => ({
      facts: {
        body: 'assembly',
        type: 'resolution',
        number,
        session,
        adoptedSegment: 'main',
        adoptedOn,
        adoptedBy: 'session',
      },
      title,
      requests: requests.map((request) => registerFacts(request, today)),
    }));
}
