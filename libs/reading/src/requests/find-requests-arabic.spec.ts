import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { Reading, Request } from '../reading.js';

function reading(text: string): Reading {
  const result = read(text, { lang: 'ar' });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}

const short = ({ verb, addressee }: Request): string => `${verb} → ${addressee.role}`;

describe('an operative paragraph in Arabic', () => {
  it.each([
    ['يطلب إلى المدير التنفيذي أن يبني رصيفا', 'requests → head'],
    ['تطلب من المديرة التنفيذية أن تبني رصيفا', 'requests → head'],
    ['يطلب أيضا إلى الأمانة أن تبني رصيفا', 'also requests → secretariat'],
    ['يطلب كذلك إلى المدير التنفيذي مواصلة البناء', 'further requests → head'],
    ['كما يطلب إلى المدير التنفيذي أن يبني رصيفا', 'also requests → head'],
    ['يطلب مجددا إلى المدير التنفيذي أن يبني رصيفا', 'requests again → head'],
    ['يكرر طلبه إلى المدير التنفيذي أن يبني رصيفا', 'requests again → head'],
    ['تكرر طلبها أن يبني المدير التنفيذي رصيفا', 'requests again → head'],
    ['يطلب، في هذا الصدد، إلى المدير التنفيذي أن يبني رصيفا', 'requests → head'],
    ['يطلب أن يقدم المدير التنفيذي تقريرا', 'requests → head'],
    ['يدعو المديرة التنفيذية إلى بناء رصيف', 'invites → head'],
    ['يشجع المدير التنفيذي على بناء رصيف', 'encourages → head'],
    ['يحث بقوة المدير التنفيذي على بناء رصيف', 'urges → head'],
    ['يهيب بالمدير التنفيذي أن يبني رصيفا', 'calls upon → head'],
    ['يوصي بأن يبني المدير التنفيذي رصيفا', 'recommends → head'],
    ['يوصي المدير التنفيذي بأن يبني رصيفا', 'recommends → head'],
    ['يوعز إلى الأمانة أن تبني رصيفا', 'instructs → secretariat'],
    ['يكلف الأمانة ببناء رصيف', 'instructs → secretariat'],
    ['يقرر أن يقدم المدير التنفيذي تقريرا', 'decides → head'],
    ['يقرر أن يطلب إلى المدير التنفيذي بناء رصيف', 'requests → head'],
    ['يشكر المديرة التنفيذية ويطلب إليها أن تبني رصيفا', 'requests → head'],
    ['يشكر المدير التنفيذي ويدعوه إلى بناء رصيف', 'invites → head'],
    ['يشكر الأمانة، ويطلب إليها أن تبني رصيفا', 'requests → secretariat'],
    ['يشكر المدير التنفيذي والدول الأعضاء ويدعوها إلى بناء رصيف', 'none'],
    ['يطلب إلى الممثل الخاص للأمين العام أن يبني رصيفا', 'none'],
    ['يطلب إلى الدول الأعضاء أن تبني رصيفا', 'none'],
    ['يدعو إلى عقد مؤتمر للأمناء التنفيذيين', 'none'],
    ['يقرر أن ينظر في تقرير المدير التنفيذي', 'none'],
    ['يوصي بأن تطلب الجمعية العامة إلى الأمين العام أن يبني رصيفا', 'none'],
    ['يأذن للمدير التنفيذي ببناء رصيف', 'none'],
    ['يرحب بالرصيف الذي بناه المدير التنفيذي بناء على طلب المجلس', 'none'],
  ])('%s', (sentence, expected) => {
    const { requests } = reading(`إن المجلس التنفيذي،\n\n1 - يرحب بالعمل؛\n\n2 - ${sentence}.\n`);
    expect(requests.map(short).join() || 'none').toBe(expected);
  });
});

describe('a report in Arabic', () => {
  it.each([
    ['طلب المجلس إلى المدير العام أن يبني رصيفا.', 'requests → head'],
    ['وطلب المجلس التنفيذي، في مقرره 3/1، إلى المدير العام أن يبني رصيفا.', 'requests → head'],
    ['وفي دورته الخامسة، رحب المجلس بالخطة وطلب إلى المدير العام مواصلة العمل.', 'requests → head'],
    ['وفي الفقرة 5 من المقرر نفسه، طلب المجلس إلى المدير العام أن يبني رصيفا.', 'requests → head'],
    ['ودعا المجلس المدير العام إلى بناء رصيف.', 'invites → head'],
    ['وحث المجلس أيضا المدير العام على بناء رصيف.', 'also urges → head'],
    ['وأوصى المجلس بأن يقدم المدير العام تقريرا.', 'recommends → head'],
    ['وطُلب إلى الأمانة أن تبني رصيفا.', 'requests → secretariat'],
    ['وكان المجلس قد طلب إلى المدير العام أن يبني رصيفا.', 'requests → head'],
    ['وشكر المجلس المدير العام وطلب إليه أن يواصل العمل.', 'requests → head'],
    ['ودعا المدير العام المجلس إلى البناء.', 'none'],
    ['ودعا المدير العام إلى البناء.', 'none'],
    ['وطلب المدير العام إلى الأمانة أن تبني رصيفا.', 'none'],
    ['وطلب أحد الوفود إلى المدير العام أن يبني رصيفا.', 'none'],
    ['وكما طلب المجلس، بنى المدير العام رصيفا.', 'none'],
    ['وبنى المدير العام رصيفا بناء على طلب المجلس إلى المدير العام أن يبنيه.', 'none'],
    ['وأحاط المجلس علما بالقرار 3/1 الذي طلبت فيه الجمعية إلى المدير العام أن يبني رصيفا.', 'none'],
    ['وأشار المجلس إلى أنه طلب إلى المدير العام أن يبني رصيفا.', 'none'],
    ['ولم يطلب المجلس إلى المدير العام أن يبني رصيفا.', 'none'],
    ['وقد يطلب المجلس إلى المدير العام أن يبني رصيفا.', 'none'],
    ['وكان أمام المجلس نص هو: "يطلب إلى المدير العام أن يبني رصيفا".', 'none'],
  ])('%s', (sentence, expected) => {
    const text = `تقرير المجلس التنفيذي\n\n1 - عقد المجلس التنفيذي جلسة في عام 2032.\n\n2 - ${sentence}\n`;
    expect(reading(text).requests.map(short).join() || 'none').toBe(expected);
  });
});

describe('Arabic as converters write it', () => {
  it.each([
    ['vowels and stretching', 'يَطلُبُ إلى المـــدير التنفيــذي أن يُقدّمَ تقريراً'],
    ['no hamza, plain endings', 'يطلب الى المديره التنفيذيه ان تقدم تقريرا'],
    ['lam-alef turned round', 'يطلب إلى األمين العام أن يقدم تقريرا'],
    ['presentation forms', 'ﻳﻄﻠﺐ ﺇﻟﻰ ﺍﻷﻣﻴﻦ ﺍﻟﻌﺎﻡ ﺃﻥ ﻳﻘﺪﻡ ﺗﻘﺮﻳﺮﺍ'],
    ['marks of direction', '\u202bيطلب\u202c إلى \u200fالأمين\u200f العام أن يقدم تقريرا'],
    ['doubled spaces', 'يطلب  إلى  الأمين   العام  أن يقدم تقريرا'],
  ])('is read: %s', (_what, sentence) => {
    const text = `إن المجلس،\n\n٢ - ${sentence}؛\n`;
    const { requests } = reading(text);
    expect(requests.map(short)).toEqual(['requests → head']);
    const [{ start, end, quote }] = requests as [Request];
    expect(text.slice(start, end)).toBe(quote);
    expect(text.slice(end).replace(/^[\u064b-\u065f]*/, '')).toBe('؛\n');
  });

  it.each(['29 - ', '29 ', '29- ', '٢٩ - ', '29ـ ', '29. ', '.29 ', '-29 '])(
    'numbers a paragraph by "%s"',
    (mark) => {
      const { requests } = reading(`إن المجلس،\n\n${mark}يطلب إلى الأمين العام أن يقدم تقريرا؛\n`);
      expect(requests.map(({ paragraph }) => paragraph)).toEqual(['29']);
    },
  );
});

describe('how Arabic decisions put what is asked', () => {
  it.each([
    ['a body and its task', '1 - يؤكد من جديد طلبه إلى المدير العام أن يبني رصيفا؛', 'requests again → head'],
    ['a draft in square brackets', '1 - [يطلب إلى المدير العام أن يبني رصيفا؛]', 'requests → head'],
    [
      'nouns numbered in words',
      'قرر:\n\nأولا: دعوة الدول إلى البناء.\nثانيا: تكليف الأمانة الفنية ببناء رصيف.',
      'instructs → secretariat',
    ],
    ['an order', 'قرر المجلس ما يلي:\n\n1. توجيه الأمانة العامة ببناء رصيف.', 'directs → secretariat'],
    ['a noun like a verb', 'يقرر ما يلي:\n\n1. حث المدير العام على بناء رصيف.', 'urges → head'],
    [
      'a meeting that resolves',
      'يقرر الاجتماع الرابع والثلاثون للأطراف في اتفاق الأرصفة ما يلي:\n\n1- أن يطلب إلى أمانة الأرصفة أن تبني رصيفا؛',
      'requests → secretariat',
    ],
  ])('%s', (_what, words, expected) => {
    expect(reading(`إن المجلس التنفيذي،\n\n${words}\n`).requests.map(short)).toEqual([expected]);
  });

  it('under the numbers of a row in quotation marks', () => {
    const text =
      'تقرير المجلس\n\n7. إن المجلس التنفيذي:\n\n"1" أحاط علما بالتقرير؛\n\n"2" وطلب من الأمانة أن تبني رصيفا.\n';
    expect(reading(text).requests.map(short)).toEqual(['requests → secretariat']);
  });
});

describe('a page from right to left as a converter of PDF writes it', () => {
  it('is read with its numbers', () => {
    const text =
      '\u202bإن المجلس التنفيذي\u202a،\u202c\u202c\n\u202b\u202a - 1\u202cيحيط علما بالتقرير؛\u202c\n\u202b\u202a - 2\u202cيطلب إلى المدير العام أن\u202c\n\u202bيبني رصيفا؛\u202c\n';
    const { requests } = reading(text);
    expect(requests.map((request) => `${request.paragraph} ${short(request)}`)).toEqual([
      '2 requests → head',
    ]);
    expect(requests[0]?.quote.startsWith('يطلب إلى المدير العام')).toBe(true);
  });
});

describe('the list of an Arabic paragraph', () => {
  it('gives each ask its own due and condition', () => {
    const text = `إن المجلس التنفيذي،

1 - يطلب إلى المدير التنفيذي القيام بما يلي:

(أ) تقديم تقرير إلى المجلس في دورته المقبلة؛

(ب) نشر القائمة، في حدود الموارد المتاحة؛

2 - يدعو المدير التنفيذي إلى: (أ) حشد الموارد؛ (ب) إقامة شراكات.
`;
    const [list, inline] = reading(text).requests;
    expect(list?.asks).toMatchObject([
      { subparagraph: '(أ)', dueRule: { kind: 'session' }, condition: null },
      { subparagraph: '(ب)', dueRule: null, condition: 'في حدود الموارد المتاحة' },
    ]);
    expect(inline?.asks?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'حشد الموارد',
      'إقامة شراكات',
    ]);
  });
});
