import { anyOf, END, spelled, START } from './ar-words.js';
import { plainLetters } from './ar-names.js';

/** How an Arabic verb takes the one who is asked. */
type Government =
  /** "يطلب إلى", "يطلب من" */
  | 'to'
  /** "يدعو الأمين", "يدعوه" */
  | 'object'
  /** "يهيب بالأمين" */
  | 'by'
  /** "يوصي بأن يقوم الأمين" */
  | 'that';

export interface ArabicForm {
  readonly name: string;
  readonly tense: 'present' | 'past';
  /** Its subject may be the very one who looks asked: "دعا الأمين" is "called the Secretary" and "the Secretary called". */
  readonly subjectMayFollow: boolean;
}

/** Masculine and feminine, present and past; the first word names the verb. */
const VERBS: readonly (readonly [
  name: string,
  government: Government,
  present: readonly string[],
  past: readonly string[],
])[] = [
  [
    'requests',
    'to',
    ['يطلب', 'تطلب', 'يرجو', 'ترجو', 'يلتمس', 'تلتمس'],
    ['طلب', 'طلبت', 'رجا', 'رجت', 'التمس'],
  ],
  ['invites', 'object', ['يدعو', 'تدعو'], ['دعا', 'دعت']],
  ['encourages', 'object', ['يشجع', 'تشجع'], ['شجع', 'شجعت']],
  ['urges', 'object', ['يحث', 'تحث'], ['حث', 'حثت']],
  ['calls upon', 'by', ['يهيب', 'تهيب'], ['أهاب', 'أهابت']],
  ['calls upon', 'object', ['يناشد', 'تناشد'], ['ناشد', 'ناشدت']],
  ['recommends', 'that', ['يوصي', 'توصي'], ['أوصى', 'أوصت']],
  ['instructs', 'to', ['يوعز', 'توعز', 'يصدر تعليماته', 'تصدر تعليماتها'], ['أوعز', 'أوعزت']],
  ['instructs', 'object', ['يكلف', 'تكلف'], ['كلف', 'كلفت']],
  ['directs', 'object', ['يوجه', 'توجه'], ['وجه', 'وجهت']],
  ['decides', 'that', ['يقرر', 'تقرر'], ['قرر', 'قررت']],
];
/** "يكرر طلبه": the noun says which verb is said again. */
const AGAIN_NOUNS: Readonly<Record<string, string>> = {
  طلب: 'requests again',
  دعوت: 'invites',
  نداء: 'calls upon',
  مناشدت: 'calls upon',
  توصيت: 'recommends',
};
const AGAIN_PRESENT = [
  'يكرر',
  'تكرر',
  'يجدد',
  'تجدد',
  'يعيد تأكيد',
  'تعيد تأكيد',
  'يؤكد مجددا',
  'تؤكد مجددا',
  'يؤكد من جديد',
  'تؤكد من جديد',
];
const AGAIN_PAST = [
  'كرر',
  'كررت',
  'جدد',
  'جددت',
  'أعاد تأكيد',
  'أعادت تأكيد',
  'أكد مجددا',
  'أكدت مجددا',
  'أكد من جديد',
  'أكدت من جديد',
];
/** Verbal nouns that open a paragraph as an act of the body does: "تكليف الأمانة بـ". */
const NOUNS: Readonly<Record<string, string>> = {
  'الطلب إلى': 'requests',
  'الطلب من': 'requests',
  'الإيعاز إلى': 'instructs',
  تكليف: 'instructs',
  دعوة: 'invites',
  مناشدة: 'calls upon',
  تشجيع: 'encourages',
  توجيه: 'directs',
  مطالبة: 'requests',
};

const FORMS = new Map<string, ArabicForm>(
  VERBS.flatMap(([name, government, present, past]): [string, ArabicForm][] => [
    ...present.map((word): [string, ArabicForm] => [
      plainLetters(word),
      { name, tense: 'present', subjectMayFollow: false },
    ]),
    ...past.map((word): [string, ArabicForm] => [
      plainLetters(word),
      { name, tense: 'past', subjectMayFollow: government !== 'to' && government !== 'by' },
    ]),
  ]),
);

const PLAIN_NOUNS = new Map(Object.entries(NOUNS).map(([word, name]) => [plainLetters(word), name]));
const AGAIN_ENDINGS = Object.entries(AGAIN_NOUNS).map(
  ([word, name]) => [new RegExp(` ${word}(?:ه|ها)$`), name] as const,
);

/** What a matched verb means. */
export function readVerb(text: string): ArabicForm | null {
  const plain = plainLetters(text).replace(/ +/g, ' ');
  const form = FORMS.get(plain);
  if (form) return form;
  const noun = PLAIN_NOUNS.get(plain);
  if (noun) return { name: noun, tense: 'present', subjectMayFollow: false };
  const again = AGAIN_ENDINGS.find(([ending]) => ending.test(plain));
  if (!again) return null;
  const isPast = AGAIN_PAST.some((verb) => plain.startsWith(plainLetters(verb)));
  return { name: again[1], tense: isPast ? 'past' : 'present', subjectMayFollow: false };
}

/** "may ask", "does not ask": no act. */
const NOT_DONE = `(?<!${START}[وف]?(?:${spelled('قد|لا|لم|لن|سوف|ربما|ألا')}) {1,3})`;
const wordsOf = (government: Government, tense: 'present' | 'past'): string =>
  anyOf(
    VERBS.filter((verb) => verb[1] === government).flatMap((verb) =>
      tense === 'present' ? verb[2] : verb[3],
    ),
  );

/** All forms of the verbs with one government, or those of one tense. */
export const formsOf = (government: Government, tense?: 'past'): string =>
  tense
    ? wordsOf(government, tense)
    : `(?:${NOT_DONE}${wordsOf(government, 'present')}|${wordsOf(government, 'past')})`;

/** "يكرر" and the like, before the noun that is said again. */
export const AGAIN = anyOf([...AGAIN_PRESENT, ...AGAIN_PAST]);
export const AGAIN_NOUN = `(?:${Object.keys(AGAIN_NOUNS).map(spelled).join('|')})(?:ه|ها)${END}`;
export const VERBAL_NOUN = anyOf(Object.keys(NOUNS));
const PRESENT_ASKING = VERBS.flatMap((verb) => verb[2]);

/** Other operative acts, as stems of the present and forms of the past. */
const ACTS: readonly (readonly [present: string, past: string])[] = [
  ['رحب', 'رحب'],
  ['حيط علما', 'أحاط علما'],
  ['ؤكد', 'أكد'],
  ['شدد', 'شدد'],
  ['عرب', 'أعرب'],
  ['قرر', 'قرر'],
  ['لاحظ', 'لاحظ'],
  ['شير', 'أشار'],
  ['سلم', 'سلم'],
  ['شيد', 'أشاد'],
  ['ثني', 'أثنى'],
  ['شكر', 'شكر'],
  ['عترف', 'اعترف'],
  ['قر', 'أقر'],
  ['دين', 'أدان'],
  ['كرر', 'كرر'],
  ['عيد', 'أعاد'],
  ['أذن', 'أذن'],
  ['ؤيد', 'أيد'],
  ['ستنكر', 'استنكر'],
  ['ذكر', 'ذكر'],
  ['تطلع', 'تطلع'],
  ['علن', 'أعلن'],
  ['نشئ', 'أنشأ'],
  ['مدد', 'مدد'],
  ['برز', 'أبرز'],
  ['هنئ', 'هنأ'],
  ['وافق', 'وافق'],
  ['عتمد', 'اعتمد'],
  ['تخذ', 'اتخذ'],
  ['نظر', 'نظر'],
  ['ستعرض', 'استعرض'],
  ['ناقش', 'ناقش'],
  ['درس', 'درس'],
  ['تفق', 'اتفق'],
  ['جدد', 'جدد'],
  ['أسف', 'أسف'],
  ['أخذ', 'أخذ'],
  ['فوض', 'فوض'],
  ['خول', 'خول'],
  ['ستذكر', 'استذكر'],
  ['قدر', 'قدر'],
  ['عين', 'عين'],
  ['نتخب', 'انتخب'],
  ['حيط', 'أحاط'],
];
export const ACT_PRESENT = `(?:[يت]${anyOf(ACTS.map(([present]) => present))}|${anyOf(PRESENT_ASKING)})`;
export const ACT_PAST = `(?:${anyOf(
  ACTS.flatMap(([, past]) => [past, feminine(past)]),
)}|${anyOf(VERBS.flatMap((verb) => verb[3]))})`;

function feminine(past: string): string {
  const [verb = '', ...rest] = past.split(' ');
  return [verb.replace(/[ىا]$/, '') + 'ت', ...rest].join(' ');
}
