import { describe, expect, it } from '@jest/globals';
import type { DueRule } from '../due-rule.js';
import { read } from '../read.js';
import type { Request } from '../reading.js';

/** The first request to the head in one made decision of a Board whose sessions are named by year and ordinal. */
function asked(ask: string): Request | undefined {
  const text = `إن المجلس التنفيذي،\n\nإذ يشير إلى الدورة الأولى لعام 2031 للمجلس التنفيذي والدورة الرابعة للمؤتمر العام،\n\n1 - يطلب إلى المديرة العامة ${ask}.\n`;
  const result = read(text, { lang: 'ar' });
  return result.ok ? result.reading.requests[0] : undefined;
}

const BOARD = 'executive-board';
const CONFERENCE = 'general-conference';
const FIFTH: DueRule = { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } };

describe('when an Arabic request is due', () => {
  it.each<[ask: string, rule: DueRule | null]>([
    ['أن تنشر قائمة السفن', null],
    ['أن تقدم تقريرا إلى المجلس التنفيذي عن السفن', { kind: 'none', body: BOARD }],
    [
      'أن تقدم تقريرا إلى المجلس التنفيذي في دورته الثانية لعام ٢٠٣٢',
      { kind: 'session', at: { body: BOARD, year: 2032, ordinal: 2 } },
    ],
    [
      'أن تقدم تقريرا للمجلس في دورته العادية الثانية لعام 2032',
      { kind: 'session', at: { body: BOARD, year: 2032, ordinal: 2 } },
    ],
    ['أن تعرض خطة على المؤتمر العام في دورته الخامسة', FIFTH],
    ['أن تعمم القائمة قبل بداية الدورة الخامسة للمؤتمر العام', { ...FIFTH, relation: 'before' }],
    [
      'أن تعرض الخطة على المكتب التنفيذي في اجتماعه القادم',
      { kind: 'session', at: { body: 'executive-bureau', next: true } },
    ],
    ['أن تنشر القائمة في غضون سنة واحدة', { kind: 'date', within: 'P1Y', of: 'unstated' }],
    [
      'أن تدرج المقترحات في الميزانية البرنامجية المقترحة لعام 2032',
      { kind: 'with', text: 'في الميزانية البرنامجية المقترحة لعام 2032', times: 'next' },
    ],
    [
      'أن تدرج المعلومات في سياق تقرير الأداء المقبل',
      { kind: 'with', text: 'في سياق تقرير الأداء المقبل', times: 'next' },
    ],
    [
      'أن تدرج المعلومات في تقاريرها السنوية المقبلة',
      { kind: 'with', text: 'في تقاريرها السنوية', times: 'each' },
    ],
    ['أن تعرض خطة على الدورة الخامسة للمؤتمر العام', FIFTH],
    [
      'أن تقدم تقريرا إلى المؤتمر العام في دورته الخامسة والعشرين',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 25 } },
    ],
    [
      'أن تقدم تقريرا إلى المؤتمر العام في دورته الثانية عشرة',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 12 } },
    ],
    ['أن تقدم مذكرة إلى المجلس في دورته المقبلة', { kind: 'session', at: { body: BOARD, next: true } }],
    [
      'أن تقدمها إلى المؤتمر العام في دورته الخامسة المستأنفة',
      { ...FIFTH, segment: { kind: 'resumed' } } as DueRule,
    ],
    [
      'أن تقدم تقريرا إلى المجلس في دورته السنوية لعام 2032',
      { kind: 'session', at: { body: BOARD, year: 2032, name: 'annual' } },
    ],
    ['أن تطلع المجلس على الشواغر في كل دورة من دوراته', { kind: 'each-session', body: BOARD }],
    ['أن تقدم إحاطة إلى المجلس في كل دورة عن الشواغر', { kind: 'each-session', body: BOARD }],
    [
      'أن تقدم تقريرا إلى المجلس في دورته الثانية أو الثالثة من كل عام',
      { kind: 'ordinals-of-year', body: BOARD, ordinals: [2, 3], choose: 'one' },
    ],
    [
      'أن تقدم تقريرا إلى المجلس في دورته الأولى من كل سنة',
      { kind: 'ordinals-of-year', body: BOARD, ordinals: [1], choose: 'all' },
    ],
    ['أن تقدمه إلى المجلس في دورته الأخيرة لعام 2032', { kind: 'last-of-year', body: BOARD, year: 2032 }],
    [
      'أن تقدم تقريرا إلى المؤتمر العام في دورته الخامسة ثم كل سنتين بعد ذلك',
      { kind: 'interval', every: 'P2Y', body: CONFERENCE, first: FIFTH },
    ],
    [
      'أن تقدم تقريرا في غضون 15 يوما من تاريخ اتخاذ هذا المقرر، وكل 60 يوما بعد ذلك',
      { kind: 'interval', every: 'P60D', first: { kind: 'date', within: 'P15D', of: 'adoption' } },
    ],
    ['أن تقدم تقريرا سنويا إلى المجلس التنفيذي', { kind: 'interval', every: 'P1Y', body: BOARD }],
    ['أن تقدم إلى المجلس تقارير كل ثلاثة أشهر', { kind: 'interval', every: 'P3M', body: BOARD }],
    ['أن تقدم إلى المجلس تقارير كل شهرين', { kind: 'interval', every: 'P2M', body: BOARD }],
    ['أن تقدم إلى المجلس تقارير فصلية', { kind: 'interval', every: 'P3M', body: BOARD }],
    ['أن تقدم قائمة بحلول 30 حزيران/يونيه 2032', { kind: 'date', by: '2032-06-30' }],
    ['أن تقدم قائمة في موعد أقصاه ٣٠ يونيو ٢٠٣٢', { kind: 'date', by: '2032-06-30' }],
    ['أن تقدم قائمة قبل 1 كانون الثاني/يناير 2033', { kind: 'date', by: '2033-01-01' }],
    ['أن تقدم قائمة بحلول نهاية عام 2032', { kind: 'date', by: '2032-12-31' }],
    ['أن تقدم قائمة في موعد أقصاه 30/6/2032', { kind: 'date', by: '2032-06-30' }],
    ['أن تقدم قائمة قبل نهاية شهر أيلول/سبتمبر من عام 2032', { kind: 'date', by: '2032-09-30' }],
    ['أن تقدم قائمة مع نهاية عام 2032', { kind: 'date', by: '2032-12-31' }],
    ['أن تقدم قائمة بحلول عام 2032', { kind: 'unparsed', text: 'بحلول عام 2032' }],
    ['أن تقدم قائمة في غضون 90 يوما', { kind: 'date', within: 'P90D', of: 'unstated' }],
    ['أن تقدم قائمة في غضون ثلاثة أشهر', { kind: 'date', within: 'P3M', of: 'unstated' }],
    [
      'أن تقدم، عن طريق المجلس التنفيذي، تقريرا إلى المؤتمر العام في دورته الخامسة',
      { kind: 'hops', via: { kind: 'preceding', body: BOARD, before: FIFTH }, then: FIFTH },
    ],
    [
      'أن تعمم الخطة قبل ثمانية أسابيع على الأقل من انعقاد الدورة الخامسة للمؤتمر العام',
      { ...FIFTH, relation: 'before', lead: 'P8W' } as DueRule,
    ],
    ['أن تعمم الخطة قبل انعقاد الدورة الخامسة للمؤتمر العام', { ...FIFTH, relation: 'before' } as DueRule],
    ['أن تبين أوجه التأخير في تقريرها المقبل', { kind: 'with', text: 'في تقريرها المقبل', times: 'next' }],
    ['أن تضمن تقريرها المقبل قائمة السفن', { kind: 'with', text: 'تضمن تقريرها المقبل', times: 'next' }],
    ['أن تقدم تقريرها السنوي عن السفن', { kind: 'interval', every: 'P1Y' }],
    ['أن تبني رصيفا عند انتهاء هذه الفترة', { kind: 'event', text: 'عند انتهاء هذه الفترة' }],
    ['أن تقدم قائمة فور الانتهاء من الجرد', { kind: 'event', text: 'فور الانتهاء من الجرد' }],
    ['أن تعرض الخطة على القمة المقبلة', { kind: 'event', text: 'على القمة المقبلة' }],
    ['أن تواصل الإعداد للدورة الخامسة للمؤتمر العام', null],
    ['أن تدرج ذلك في تقاريرها الدورية', { kind: 'with', text: 'في تقاريرها الدورية', times: 'each' }],
    [
      'أن تنظم معرضا على هامش الدورة الرابعة للمؤتمر العام',
      { kind: 'event', text: 'على هامش الدورة الرابعة للمؤتمر العام' },
    ],
    ['أن تطلع المجلس بانتظام على أوجه التأخير', { kind: 'regularly', text: 'بانتظام', body: BOARD }],
    ['أن تقدم تقريرا في أقرب وقت ممكن', { kind: 'unparsed', text: 'في أقرب وقت ممكن' }],
    ['أن تنفذ الخطة المعتمدة في الدورة الأولى لعام 2031', null],
    ['أن تنفذ الخطة التي اعتمدها المجلس في دورته الأولى لعام 2031', null],
  ])('%s', (ask, rule) => {
    expect(asked(ask)?.dueRule ?? null).toEqual(rule);
  });
});

describe('what an Arabic request hangs on', () => {
  it.each<[ask: string, condition: string | null]>([
    ['أن تنشر قائمة السفن', null],
    ['أن تنشر، رهنا بتوافر الموارد، قائمة السفن', 'رهنا بتوافر الموارد'],
    ['أن تنشر قائمة السفن رهناً بتوافُر التمويل', 'رهنا بتوافر التمويل'],
    ['أن تنشر قائمة السفن في حدود الموارد المتاحة', 'في حدود الموارد المتاحة'],
    ['أن تنشر قائمة السفن ضمن الموارد الموجودة', 'ضمن الموارد الموجودة'],
    ['أن تنشر قائمة السفن إذا سمحت الموارد بذلك', 'إذا سمحت الموارد بذلك'],
    ['أن تنشر قائمة السفن شريطة توافر الأموال', 'شريطة توافر الأموال'],
    ['أن تنشر القائمة، في حدود الميزانية المعتمدة', 'في حدود الميزانية المعتمدة'],
    ['أن تنشر القائمة حسب توافر التمويل', 'حسب توافر التمويل'],
    ['أن تنشر القائمة وفقا للموارد المتاحة', 'وفقا للموارد المتاحة'],
    ['أن تساعد الدول متى طلبت ذلك', 'متى طلبت ذلك'],
    ['أن تساعد الدول بناء على طلبها', 'بناء على طلبها'],
    ['أن تستخدم الموارد المتاحة لصيانة السفن', null],
  ])('%s', (ask, condition) => {
    expect(asked(ask)?.condition).toBe(condition);
  });
});
