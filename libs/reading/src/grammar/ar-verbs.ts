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

/** The stem of the present and the past of him who asks; other words that ask the same stand after them. */
const VERBS: readonly (readonly [
  name: string,
  government: Government,
  present: string,
  past: string,
  more?: { readonly present?: readonly string[]; readonly past?: readonly string[] },
])[] = [
  ['requests', 'to', 'طلب', 'طلب'],
  ['requests', 'to', 'رجو', 'رجا', { present: ['يرجى'], past: ['رجي'] }],
  ['requests', 'to', 'لتمس', 'التمس'],
  ['requests', 'object', 'رجو', 'رجا'],
  ['requests', 'object', 'طالب', 'طالب'],
  ['invites', 'object', 'دعو', 'دعا', { present: ['يدعى', 'تدعى'], past: ['دعي', 'دعيت'] }],
  ['encourages', 'object', 'شجع', 'شجع'],
  ['urges', 'object', 'حث', 'حث'],
  ['urges', 'object', 'حض', 'حض'],
  ['calls upon', 'by', 'هيب', 'أهاب'],
  ['calls upon', 'object', 'ناشد', 'ناشد'],
  ['recommends', 'that', 'وصي', 'أوصى'],
  [
    'instructs',
    'to',
    'وعز',
    'أوعز',
    {
      present: ['يصدر تعليماته', 'تصدر تعليماتها'],
      past: ['أصدر تعليماته', 'أصدرت تعليماتها'],
    },
  ],
  ['instructs', 'to', 'عهد', 'عهد'],
  ['instructs', 'to', 'سند', 'أسند'],
  ['instructs', 'object', 'كلف', 'كلف'],
  ['directs', 'object', 'وجه', 'وجه'],
  ['decides', 'that', 'قرر', 'قرر'],
];
/** He, she and we; they, two or many. */
const presentOf = (stem: string): string[] => [
  ...['ي', 'ت', 'ن'].map((person) => person + stem),
  `ي${stem.replace(/[وي]$/, '')}ون`,
  ...['ي', 'ت'].map((person) => `${person}${stem}ان`),
];
/** He and she; they, two women's bodies or many. A dual of men is written like a noun ("طلبا"). */
const pastOf = (past: string): string[] => [
  past,
  feminine(past),
  `${feminine(past)}ا`,
  `${past.replace(/[ىا]$/, '')}وا`,
];
const presentForms = ([, , stem, , more]: (typeof VERBS)[number]): string[] => [
  ...presentOf(stem),
  ...(more?.present ?? []),
];
const pastForms = ([, , , past, more]: (typeof VERBS)[number]): string[] => [
  ...pastOf(past),
  ...(more?.past ?? []),
];
/** "يكرر طلبه": the noun says which verb is said again. */
const AGAIN_NOUNS: readonly (readonly [its: string, the: string, name: string])[] = [
  ['طلب', 'الطلب', 'requests again'],
  ['دعوت', 'الدعوة', 'invites'],
  ['نداء', 'النداء', 'calls upon'],
  ['مناشدت', 'المناشدة', 'calls upon'],
  ['توصيت', 'التوصية', 'recommends'],
];
const ADDRESSED = `(?: {1,3}${spelled('الموجه|الموجهة')})?`;
const AGAIN_PRESENT = [
  'يكرر',
  'تكرر',
  'نكرر',
  'يعيد',
  'تعيد',
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
/** Verbal nouns that are an act of the body as its verbs are: "تكليف الأمانة بـ". */
const NOUNS: Readonly<Record<string, string>> = {
  'الطلب إلى': 'requests',
  'الطلب من': 'requests',
  'تجديد الطلب إلى': 'requests again',
  'تجديد الطلب من': 'requests again',
  'تكرار الطلب إلى': 'requests again',
  'تكرار الطلب من': 'requests again',
  'الإيعاز إلى': 'instructs',
  'العهد إلى': 'instructs',
  تكليف: 'instructs',
  دعوة: 'invites',
  مناشدة: 'calls upon',
  تشجيع: 'encourages',
  حث: 'urges',
  حض: 'urges',
  توصية: 'recommends',
  توجيه: 'directs',
  مطالبة: 'requests',
};
/** The same before a pronoun: "وتكليفه", "والطلب إليها". */
const JOINED_NOUNS: Readonly<Record<string, string>> = {
  'الطلب إلي': 'requests',
  'الطلب من': 'requests',
  تكليف: 'instructs',
  دعوت: 'invites',
  مناشدت: 'calls upon',
  تشجيع: 'encourages',
  حث: 'urges',
  مطالبت: 'requests',
};
/** Acts that a verbal noun names, as decisions list them; another noun may be joined to them. */
const NOUN_ACTS =
  'الموافقة|الإحاطة|الأخذ|أخذ|الترحيب|الإشادة|الإعراب|توجيه الشكر|توجيه التحية|شكر|تقديم الشكر|اعتماد|إقرار|المصادقة|التأكيد|تأكيد|تثمين|التنويه|دعوة|الدعوة|تكليف|الطلب|حث|إحالة|عرض|رفع|تأجيل|إرجاء|قبول|تشكيل|إنشاء|عقد|إدراج|الاستمرار|مواصلة|استمرار|متابعة|تجديد|تمديد|تعيين|انتخاب|تخصيص|إعادة|تفويض|مناشدة|مطالبة|إدانة|رفض|دعم|تأييد|إعلان|تحديد';

const FORMS = new Map<string, ArabicForm>(
  VERBS.flatMap((verb): [string, ArabicForm][] => {
    const [name, government, , , more] = verb;
    const mayFollow = government !== 'to' && government !== 'by';
    return [
      ...presentForms(verb).map((word): [string, ArabicForm] => [
        plainLetters(word),
        { name, tense: 'present', subjectMayFollow: false },
      ]),
      ...pastForms(verb).map((word): [string, ArabicForm] => [
        plainLetters(word),
        { name, tense: 'past', subjectMayFollow: mayFollow && !(more?.past?.includes(word) ?? false) },
      ]),
    ];
  }),
);

const PLAIN_NOUNS = new Map(
  Object.entries({ ...JOINED_NOUNS, ...NOUNS }).map(([word, name]) => [plainLetters(word), name]),
);
const AGAIN_ENDINGS = AGAIN_NOUNS.map(
  ([its, the, name]) => [new RegExp(` (?:${its}(?:ه|ها)|${plainLetters(the)}${ADDRESSED})$`), name] as const,
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
const NOT_DONE = `${START}[وف]?(?:${spelled('قد|لا|لم|لن|سوف|ربما|ألا')}) {1,3}`;
/** All forms of a present: its persons begin with one letter, so that most words are passed over at once. */
function presentSource(verbs: readonly (typeof VERBS)[number][]): string {
  const stems = verbs.map(([, , stem]) =>
    /[وي]$/.test(stem)
      ? `${spelled(stem.slice(0, -1))}(?:${spelled(stem.slice(-1))}(?:ان)?|ون)`
      : `${spelled(stem)}(?:ون|ان)?`,
  );
  const more = verbs.flatMap(([, , , , words]) => words?.present ?? []);
  return `(?:[ىيتن](?:${stems.join('|')})${more.length > 0 ? `|${anyOf(more)}` : ''})`;
}
function pastSource(verbs: readonly (typeof VERBS)[number][]): string {
  const stems = verbs.map(([, , , past]) =>
    /[اى]$/.test(past)
      ? `${spelled(past.slice(0, -1))}(?:${spelled(past.slice(-1))}|تا?|وا)`
      : `${spelled(past)}(?:تا?|وا)?`,
  );
  const more = verbs.flatMap(([, , , , words]) => words?.past ?? []);
  return `(?:${[...stems, ...(more.length > 0 ? [anyOf(more)] : [])].join('|')})`;
}

/** All forms of the verbs with one government, or those of one tense. */
export function formsOf(government: Government, tense?: 'past'): string {
  const verbs = VERBS.filter((verb) => verb[1] === government);
  if (tense) return pastSource(verbs);
  const present = presentSource(verbs);
  return `(?:${present}(?<!${NOT_DONE}${present})|${pastSource(verbs)})`;
}

/** "يكرر" and the like, before the noun that is said again. */
export const AGAIN = anyOf([...AGAIN_PRESENT, ...AGAIN_PAST]);
export const AGAIN_NOUN = `(?:(?:${AGAIN_NOUNS.map(([its]) => spelled(its)).join('|')})(?:ه|ها)${END}|(?:${AGAIN_NOUNS.map(([, the]) => spelled(the)).join('|')})${END}${ADDRESSED})`;
export const VERBAL_NOUN = anyOf(Object.keys(NOUNS));
export const JOINED_NOUN = anyOf(Object.keys(JOINED_NOUNS));
export const NOUN_ACT = spelled(NOUN_ACTS);

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
  ['طلع', 'اطلع'],
  ['ستمع', 'استمع'],
  ['بحث', 'بحث'],
  ['تدارس', 'تدارس'],
  ['ثمن', 'ثمن'],
  ['عبر', 'عبر'],
  ['بارك', 'بارك'],
  ['صادق', 'صادق'],
  ['جيز', 'أجاز'],
  ['تابع', 'تابع'],
  ['تناول', 'تناول'],
  ['نوه', 'نوه'],
];
export const ACT_PRESENT = `(?:[يت]${anyOf(ACTS.map(([present]) => present))}|${presentSource(VERBS)})`;
export const ACT_PAST = `(?:${anyOf(
  ACTS.flatMap(([, past]) => [past, feminine(past)]),
)}|${pastSource(VERBS)})`;

function feminine(past: string): string {
  const [verb = '', ...rest] = past.split(' ');
  return [verb.replace(/[ىا]$/, '') + 'ت', ...rest].join(' ');
}
