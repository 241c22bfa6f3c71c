import type { CalendarDate } from '#calendar';
import { registerFacts } from './real-request.js';
import type { SampleItem, SampleRequest } from './sample-request.js';

const body = 'sample-panel';
const now = { en: 'regularly', zh: '定期' };

/** The list of partners is asked for, and asked for again two sessions later. */
export function partnersList(madeOn: CalendarDate): SampleRequest {
  return {
    ...registerFacts(
      {
        paragraph: { printed: '2' },
        verb: 'also requests',
        unit: 'policy-and-strategy',
        recurrence: 'ongoing',
        deliverable: 'update',
        rule: { kind: 'regularly', body, text: now.en },
        dueWords: now,
        en: 'Also asks the Executive Secretary to keep a list of all towns that work with the panel and to show it regularly',
        zh: '又请执行秘书编制一份与小组合作的全部城镇名单，并定期展示',
      },
      madeOn,
    ),
    name: 'partners',
  };
}

/** The same again in other words: it carries the first one on. */
export function partnersListAgain(madeOn: CalendarDate): SampleRequest {
  return {
    ...registerFacts(
      {
        paragraph: { printed: '7' },
        verb: 'further requests',
        unit: 'policy-and-strategy',
        recurrence: 'ongoing',
        deliverable: 'update',
        rule: { kind: 'regularly', body, text: now.en },
        dueWords: now,
        en: 'Further asks the Executive Secretary once more to keep the list of all towns that work with the panel up to date and to show it regularly, with what each town has tried',
        zh: '还请执行秘书再次更新与小组合作的全部城镇名单，注明各城镇试行的做法，并定期展示',
      },
      madeOn,
    ),
    carriesOn: 'partners',
  };
}

/** A review of the panel’s own work, whose recommendations are followed one by one. */
export function recommendations(madeOn: CalendarDate): SampleRequest {
  return {
    ...registerFacts(
      {
        paragraph: { printed: '8' },
        verb: 'also requests',
        unit: 'evaluation-and-learning',
        recurrence: 'ongoing',
        deliverable: 'update',
        rule: { kind: 'regularly', body, text: now.en },
        dueWords: now,
        en: 'Also asks the Executive Secretary to act on the recommendations of the outside review of the panel and to say regularly how far each of them has come',
        zh: '又请执行秘书落实外部对小组所作审查的各项建议，并定期说明每项建议的进度',
      },
      madeOn,
    ),
    items: reviewItems,
  };
}

const reviewItems: readonly SampleItem[] = [
  {
    number: '1',
    en: 'Hold each session within two working days.',
    zh: '每届会议在两个工作日内开完。',
    acceptance: 'accepted',
    update: {
      implementation: 'implemented',
      narrative: 'The last two sessions took two days each.',
      isCleared: true,
    },
  },
  {
    number: '2',
    en: 'Send all papers out six weeks before a session opens.',
    zh: '全部文件在会议开幕前六周发出。',
    acceptance: 'accepted',
    update: {
      implementation: 'in-progress',
      narrative: 'Nine papers of twelve went out in time.',
      isCleared: true,
    },
  },
  {
    number: '3 (a)',
    en: 'Keep a public page on each pilot town.',
    zh: '为每座试点城镇设立公开网页。',
    unit: 'programme-delivery',
    acceptance: 'partially-accepted',
    reason: 'Pages for the three largest towns first; the others follow when there is money.',
    update: { implementation: 'in-progress', narrative: 'Two pages are open.', isCleared: false },
  },
  {
    number: '3 (b)',
    en: 'Print the yearly accounts in large letters.',
    zh: '用大字印发年度账目。',
    unit: 'budget-and-finance',
    acceptance: 'not-accepted',
    reason: 'The accounts are read on screens, where each reader sets the size of letters.',
  },
  { number: '4', en: 'Ask each member once a year what should change.', zh: '每年征询各成员的改进意见。' },
];
