import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { Reading, Request } from '../reading.js';

function reading(text: string): Reading {
  const result = read(text, { lang: 'ar' });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}

const short = ({ verb, addressee }: Request): string => `${verb} → ${addressee.role}`;
const asked = (text: string): string => reading(text).requests.map(short).join(', ') || 'none';

describe('a list of verbal nouns in Arabic', () => {
  it.each([
    ['تكليف السيد الأمين العام ببناء رصيف', 'instructs → head'],
    ['الطلب إلى معالي الأمين العام بناء رصيف', 'requests → head'],
    ['حث الأمانة العامة على بناء رصيف', 'urges → secretariat'],
    ['توصية الأمانة العامة ببناء رصيف', 'recommends → secretariat'],
    ['تجديد الطلب إلى الأمين العام بناء رصيف', 'requests again → head'],
    ['إعادة التأكيد على تكليف الأمين العام ببناء رصيف', 'instructs → head'],
    ['الاستمرار في تكليف الأمانة العامة بصيانة الرصيف', 'instructs → secretariat'],
    ['قيام الأمانة العامة ببناء رصيف', 'instructs → secretariat'],
    ['أن تتولى الأمانة العامة بناء رصيف', 'instructs → secretariat'],
    ['الموافقة على المشروع، وتكليف الأمانة العامة بتنفيذه', 'instructs → secretariat'],
    ['الإشادة بعمل الأمانة العامة والطلب إليها مواصلته', 'requests → secretariat'],
    ['توجيه الشكر إلى الأمين العام وتكليفه بمواصلة العمل', 'instructs → head'],
    ['الطلب إلى الإدارة العامة للمنظمة صيانة الرصيف', 'requests → secretariat'],
    ['تفويض الأمين العام بالتوقيع على العقد', 'none'],
    ['شكر الأمانة العامة على تكليف الخبراء', 'none'],
    ['توجيه الشكر للأمانة العامة على جهودها', 'none'],
  ])('%s', (item, expected) => {
    const head = 'إن مجلس وزراء الموانئ،\nبعد اطلاعه على مذكرة الأمانة العامة،\n';
    expect(asked(`${head}يقرر:\n1- الإحاطة علما بالمذكرة.\n2- ${item}.\n`)).toBe(expected);
    expect(asked(`${head}يقرر\nأ. الإحاطة علما بالمذكرة\nب. ${item}\n`)).toBe(expected);
    expect(asked(`${head}قرر ما يلي:\n- الإحاطة علما بالمذكرة.\n- شكر الدول.\n- ${item}.\n`)).toBe(expected);
  });
});

describe('what an Arabic body decides, in one paragraph', () => {
  it.each([
    ['يقرر الطلب إلى الأمانة إعداد دراسة', 'requests → secretariat'],
    ['يقرر أيضا تكليف المدير التنفيذي ببناء رصيف', 'instructs → head'],
    ['يقرر أن يكلف المدير التنفيذي ببناء رصيف', 'instructs → head'],
    ['يقرر الموافقة على الخطة وتكليف الأمانة بنشرها', 'instructs → secretariat'],
    ['يعهد إلى المدير التنفيذي ببناء رصيف', 'instructs → head'],
    ['يوعز للمدير التنفيذي ببناء رصيف', 'instructs → head'],
    ['يرجو المدير التنفيذي أن يبني رصيفا', 'requests → head'],
    ['يطالب المدير التنفيذي ببناء رصيف', 'requests → head'],
    ['يُرجى من المدير التنفيذي أن يبني رصيفا', 'requests → head'],
    ['يوصي بقيام المدير التنفيذي ببناء رصيف', 'recommends → head'],
    ['يكرر الطلب الموجه إلى المدير التنفيذي بأن يبني رصيفا', 'requests again → head'],
    ['يطلب إلى كل من الأمين العام ورؤساء الموانئ بناء رصيف', 'requests → head'],
    ['يطلب إلى الدول الأعضاء والمدير التنفيذي بناء رصيف', 'requests → head'],
    ['يطلب أن تنفذ الإجراءات التي يدعو الأمانة إلى القيام بها', 'requests → secretariat'],
    ['يكلف رئيس الصندوق ببناء رصيف', 'instructs → head'],
    ['نكلف الأمانة العامة ببناء رصيف', 'instructs → secretariat'],
    ['يقرر عدم تكليف المدير التنفيذي ببناء رصيف', 'none'],
    ['يؤيد تكليف المدير التنفيذي ببناء رصيف', 'none'],
  ])('%s', (sentence, expected) => {
    expect(asked(`إن المجلس التنفيذي،\n\n1 - يرحب بالعمل؛\n\n2 - ${sentence}.\n`)).toBe(expected);
  });
});

describe('an Arabic report', () => {
  it.each([
    ['وقرر المجلس تكليف المدير العام ببناء رصيف', 'instructs → head'],
    ['واتفق المجلس على الطلب إلى الأمانة بناء رصيف', 'requests → secretariat'],
    ['وكُلفت الأمانة ببناء رصيف', 'instructs → secretariat'],
    ['وتم تكليف الأمانة ببناء رصيف', 'instructs → secretariat'],
    ['دُعي المدير العام إلى بناء رصيف', 'invites → head'],
    ['وطلب الوزراء إلى الأمانة بناء رصيف', 'requests → secretariat'],
    ['وكلف القادة الأمين العام ببناء رصيف', 'instructs → head'],
    ['وطلبت الأطراف إلى الأمانة أن تبني رصيفا', 'requests → secretariat'],
    ['واطلع المجلس على الخطة، وكلف الأمانة بتنفيذها', 'instructs → secretariat'],
    ['وفي القرار نفسه طلبت الجمعية العامة إلى الأمين العام أن يبني رصيفا', 'requests → head'],
    ['وأعرب المجلس عن قلقه، وفي هذا الصدد طلب إلى الأمانة أن تبني رصيفا', 'requests → secretariat'],
    ['وعرض الممثل الخطة وطلب إلى الأمانة بناء رصيف', 'none'],
    ['وطلبت عدة وفود إلى الأمانة بناء رصيف', 'none'],
    ['وأعدت الأمانة التقرير بناء على تكليف المجلس لها', 'none'],
  ])('%s', (sentence, expected) => {
    const head = 'تقرير المجلس عن دورته العاشرة\n\n1 - عقد المجلس دورته في مرسى الزيتون.\n\n';
    expect(asked(`${head}2 - ${sentence}.\n`)).toBe(expected);
  });

  it('opens a quotation with the mark that closes elsewhere', () => {
    expect(
      asked('أدلى الرئيس بالبيان التالي:\n”يرحب المجلس بالعمل، ويطلب إلى الأمين العام أن يبني رصيفا.“\n'),
    ).toBe('requests → head');
  });

  it('knows the secretariat of its own union from another', () => {
    const union = 'بيان ختامي للاتحاد من أجل البحيرات\n\n1- رحب الوزراء بالعمل.\n';
    const text = `${union}2- وطلب الوزراء من أمانة الاتحاد من أجل البحيرات مواصلة البناء.\n3- وكلف الوزراء الأمانة بنشر الخطة.\n`;
    expect(asked(text)).toBe('requests → secretariat, instructs → secretariat');
  });
});

describe('the pages of an Arabic decision', () => {
  it('give a number a line of its own, or a stroke behind it', () => {
    const text = 'إن المؤتمر،\n\n1 -\n\nيرحب بالعمل.\n\n2 -\n\nيطلب من الأمين العام بناء رصيف.\n';
    expect(reading(text).requests.map(({ paragraph }) => paragraph)).toEqual(['2']);
    const list = 'إن مجلس الوزراء،\nيقرر:\n1/ الإحاطة علما.\n2/ تكليف الأمانة العامة ببناء رصيف.\n';
    expect(reading(list).requests.map(({ paragraph }) => paragraph)).toEqual(['2']);
  });

  it('cut a list by a note and a running head', () => {
    const [request] = reading(
      [
        'جمعية الموانئ،',
        'وقد نظرت في الخطة؛1',
        '1- تطلب من المديرة العامة ما يلي:',
        '(1) بناء رصيف في الميناء الشمالي؛',
        '',
        '1 الوثيقة ج م 5/3.',
        '',
        'ج م 5-7',
        '',
        '(2) تقديم تقرير كل سنتين إلى الجمعية عن البناء.',
      ].join('\n'),
    ).requests;
    expect(request?.recurrence).toBe('biennial');
    expect(request?.asks).toHaveLength(2);
  });
});
