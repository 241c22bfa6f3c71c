import {
  ACT_PAST,
  ACT_PRESENT,
  AGAIN,
  AGAIN_NOUN,
  formsOf,
  JOINED_NOUN,
  NOUN_ACT,
  readVerb,
  VERBAL_NOUN,
} from './ar-verbs.js';
import {
  anyOf,
  BODY,
  END,
  FEMALE_HEAD,
  HEAD,
  LETTER,
  MALE_HEAD,
  OF_ORGANIZATION,
  readTitle,
  spelled,
  START,
} from './ar-words.js';
import type { RequestGrammar } from './grammar.js';

const MARK = anyOf(
  'أيضا|كذلك|مجددا|مرة أخرى|مرة ثانية|من جديد|بإلحاح|بقوة|بشدة|تحديدا|بالتالي|علاوة على ذلك|فضلا عن ذلك|إضافة إلى ذلك|بوجه خاص|بصفة خاصة|على وجه الخصوص'.split(
    '|',
  ),
);
const ADVERBIAL = anyOf(
  'في هذا الصدد|في هذا الشأن|في هذا السياق|في هذا الخصوص|في هذا المضمار|في هذا الإطار|بهذا الخصوص|لهذا الغرض|لهذه الغاية|تحقيقا لهذه الغاية|تحقيقا لهذا الغرض|تحقيقا لذلك|بناء على ذلك|في ضوء ذلك|لذلك|ولذلك|وبناء عليه|في الوقت نفسه|في الوقت ذاته|في ذات الصدد|في هذا المجال|في هذا المنحى|بهذا الصدد|بهذا الشأن|في ذات الشأن|تبعا لذلك|من أجل ذلك|وفقا لذلك|بناء عليه|على هذا الأساس'.split(
    '|',
  ),
);
const DECORATION = `(?:،? {1,3}(?:${MARK}|${ADVERBIAL})،?${END})`;
const ASIDE = `(?:،(?=[^،؛.:]{1,160}،)[^،؛.:]{1,160}،)`;
const WHEN = `(?: {1,3}(?:${spelled('في|خلال|خالل|أثناء|بموجب|عملا|وفقا|استنادا|ضمن')})${END}[^،؛.:]{1,90}?)`;
/** What is asked begins with one of these, and a name ends before it. */
const ASKED = spelled(
  'أن|بأن|إلى|على|التي|الذي|الذين|تقديم|مواصلة|اتخاذ|توفير|تعزيز|المساهمة|المشاركة|رفع|إجراء|إعداد|عقد|متابعة|موافاة|استكمال|إنشاء|عرض|نشر|إحالة|تكثيف|إيلاء|القيام|بناء|التعاون|العمل|بذل|دعم|النظر|تنفيذ|وضع|ضمان|كفالة|إدراج|تنظيم|تسهيل|تيسير|حشد|تعبئة|إبلاغ|إطلاع|تزويد|الاستمرار|السعي|التنسيق|التشاور|إيجاد|تشجيع|تطوير|توسيع|الإسراع|تحديث|تعميم|إصدار|ترجمة|توزيع|تمكين|دراسة|بحث|استعراض|مراجعة|تقييم|صياغة|حماية|مساعدة',
);
/** Arab organizations call their secretariat so. */
const DIRECTORATE = `${spelled('الإدارة العامة')}${END}(?: {1,3}${spelled('للمنظمة')}${END})?(?! {1,3}لل?[${LETTER}])|${spelled('مكتب العمل العربي')}${END}`;
const SECRETARIAT = `(?:(?:[اأإآ]ل|(?<=ل)ل)${spelled('أمانة')}(?: {1,3}${spelled('العامة')})?${END}|${START}[وبل]?${spelled('أمانة')} {1,3}(?<by>[^،؛.:]{3,60}?)(?= {1,3}(?:${ASKED})${END})|${spelled('المكتب الدولي')}${END}|${DIRECTORATE})`;
const ANY_SECRETARIAT = SECRETARIAT.replace('?<by>', '?:');
/** "معالي السيد الأمين العام", "كل من الأمين العام و…". */
const BEFORE_TITLE = `(?:(?:${spelled('كل من|كلا من|معالي|سعادة|سيادة|فخامة|سمو|السيد|السيدة|الدكتور|الدكتورة|القائم بأعمال|القائمة بأعمال')}) {1,3}){0,3}`;
const OUR_KIND = `(?:${BEFORE_TITLE}${HEAD}|${ANY_SECRETARIAT})`;
/** A union's or an organization's secretariat by another name; which texts mean it so, its organization tells. */
const OFFICE = `(?:${spelled('مكتب العمل الدولي|المفوضية|المكتب|الإدارة')})${END}(?: {1,3}${spelled('للمنظمة')}${END})?(?! {1,3}(?:ال|لل|و|ل[${LETTER}]{3}))`;
/** What may be a head or a secretariat: who it is, is read afterwards, and a long pattern takes long to compile. */
const LOOSE_KIND = `(?:${BEFORE_TITLE}(?:[اأإآ]ل|لل?)?(?:${spelled('مدير|أمين|أمانة|رئيس|مفوض|إدارة|مكتب|قائم')})[ةه]?)`;
/** Those who decide together, and are no body by name. */
const TOGETHER = `(?:${spelled('ال(?:وزراء|قادة|رؤساء|مؤتمرون|مجتمعون|مشاركون|أطراف|اجتماع|مكتب|مكتبان|فريق العامل|فريق|لجنتان|هيئتان|قمة|دورة|مجلسان)')}${END}(?=(?: {1,3}[${LETTER}]+،?){0,3}? {1,3}(?:${LOOSE_KIND}|(?:${spelled('إلى|من|على|أن|بأن')})${END})))`;
const SUBJECT = `(?: {1,3}(?<subject>${BODY}|${TOGETHER}))`;
/** Looks like a body; whether it is one, `after` tells. */
const ANY_SUBJECT = `(?: {1,3}(?:(?:[اأإآ]ل)?(?:${spelled('مجلس|جمعية|لجنة|مؤتمر|هيئة')})${END}(?: {1,3}[${LETTER}]+){0,5}?|${TOGETHER}(?: {1,3}[${LETTER}]+){0,3}?))`;
/** What may stand between a verb and "to": decoration, the body that asks, and asides. */
const between = (subject: string, mark: string): string =>
  `(${mark}${DECORATION}{0,3})${subject}?(?:${DECORATION}|${ASIDE}){0,4}`;
const TO = `،? {1,3}(?:${spelled('إلى')}|من)(?=ه| )`;
/** "يوعز للأمانة". */
const FOR = ' {1,3}ل(?=ل)';
const DECIDES = spelled('[يتن]?قرر(?:ت|ون|وا)?');
const RESOLVES = `(?:${spelled('[يتن]?قرر(?:ت|ون|وا)?|وافق|وافقت|يوافق|توافق|اتفق|اتفقت|يتفق|تتفق|ارتأى')})${END}`;
const RESOLVED_BY = `${RESOLVES}(?: {1,3}(?:${MARK}|(?:ال)?(?:${spelled('مجلس|جمعية|لجنة|مؤتمر|هيئة|وزراء|قادة|رؤساء|مؤتمرون|مجتمعون|مشاركون|أطراف|اجتماع|مكتب|فريق')})${END}(?: {1,3}ال[${LETTER}]+){0,3})){0,3}`;
/** "reaffirming the charge given to the Secretariat" is giving it again. */
const ONCE_MORE = `(?:${spelled('التأكيد|تأكيد|التأكيد مجددا|تجديد التأكيد|إعادة التأكيد|إعادة|استمرار|الاستمرار|مواصلة|تجديد')})`;
const OPENED = '^["“«( ]{0,3}';
const DONE = `(?:${spelled('تم|يتم|جرى|يجري')})`;
/** Where a verbal noun is an act of the body: at the start, after what was decided, joined to another act. */
const NOUN_PLACE = [
  OPENED,
  `${OPENED}${ONCE_MORE} {1,3}(?:(?:${spelled('على|في')}) {1,3})?`,
  `(?:${OPENED}|[،؛.] )[وف]?(?:(?:${spelled('كما|قد|ثم')}) {1,3})?${RESOLVED_BY} {1,3}(?:${spelled('على')} {1,3})?`,
  `${OPENED}[وف]?(?:(?:${spelled('كما|قد|ثم')}) {1,3})?(?:${RESOLVES}|${NOUN_ACT}${END})[^.؛]{0,400}[،؛ ](?:و|${spelled('مع')} {1,3})`,
].join('|');
/** "for the joint acts that the decision asks of the Secretariat". */
const ACTIONS = `${spelled('ال(?:إجراءات|أنشطة|أعمال|مهام)')} {1,3}(?:${spelled('التي|المطلوب|المطلوبة')})(?: {1,3}[${LETTER}]{2,12}){0,3}? {1,3}`;
const THAT_CLAUSE = ` {1,3}ب?[أا]ن {1,3}[يت][${LETTER}]{2,12} {1,3}(?:${ACTIONS}|[${LETTER}]{2,12} {1,3})?(?=${LOOSE_KIND})`;
const BEFORE_OBJECT = ` {1,3}(?!${spelled('إلى|على|أن|بأن|ل|ب[اأ]|في|من|عن|مع')}${END})`;
/** A subject that stands alone is the object after all: "يدعو المجلس إلى". */
const NOT_ALONE = `(?! {1,3}(?:${spelled('إلى|على|أن|بأن')})${END})`;

/** The same where it is only looked for: shorter, as engines give up on patterns of over 20,000 letters. */
const amid = (subject: string): string => `(?:${DECORATION}|${ASIDE}|${subject}){0,6}`;

const CHARGES = anyOf(['يوعز', 'توعز', 'أوعز', 'أوعزت']);
/** Each verb with what must follow for it to ask somebody; what is between is taken up by `after`. */
const VERB = [
  `${formsOf('to')}(?=${amid(ANY_SUBJECT)}(?:${WHEN}?${TO}|${THAT_CLAUSE}))`,
  `${AGAIN}(?:${ANY_SUBJECT})?(?: {1,3}${spelled('تأكيد')})? {1,3}${AGAIN_NOUN}`,
  `${formsOf('object')}(?=ه|${amid(`(?:${ANY_SUBJECT}${NOT_ALONE})`)}${BEFORE_OBJECT})`,
  `${formsOf('by')}(?=${amid(ANY_SUBJECT)} {1,3}ب)`,
  `(?!${DECIDES}${amid(ANY_SUBJECT)} {1,3}[أا]ن {1,3}${formsOf('object')}${END})${formsOf('that')}(?=${amid(ANY_SUBJECT)} {1,3}(?!ب(?!(?:[أا]ن|${spelled('قيام')})${END})))`,
  `${CHARGES}(?=${FOR})`,
  `(?:${VERBAL_NOUN}(?= {1,3}(?:${LOOSE_KIND}|ال?${spelled('مفوضية')}))|${JOINED_NOUN}(?=ها?${END}))(?<=(?:${NOUN_PLACE})[${LETTER}]+(?: {1,3}(?:${spelled('إلى|من|الطلب')})){0,2}(?:إلي)?)`,
].join('|');
/** Verbs whose subject may stand alone between them and what they govern. */
const WITH_SUBJECT = `(?<=${formsOf('to')}|${formsOf('that', 'past')}|${AGAIN_NOUN}|${VERBAL_NOUN})`;
const AFTER = `(?:${WITH_SUBJECT}${between(SUBJECT, '?<mark>')}(?:${WHEN}?${TO}|${FOR})?|${between(`(?:${SUBJECT.replace('subject', 'subject2')}${NOT_ALONE})`, '?<mark2>')})`;

const MARKER = `(?:[وف](?=[${LETTER}]))?(?:(?:${spelled('كما|كذلك|أيضا')}) {1,3})?`;
/** Any form of a verb of asking, whatever follows. */
const FORM = [
  ...(['to', 'object', 'by', 'that'] as const).map((government) => formsOf(government)),
  AGAIN,
  CHARGES,
  VERBAL_NOUN,
  JOINED_NOUN,
].join('|');

const TRAILING_AND = `(?:(?<=[\\s،؛])و)?`;

/** Words that name somebody who can be asked. */
const AGENT = `${START}(?:و?ال|و?لل|و)?(?:${spelled(
  'دول|حكومات|حكومة|أطراف|طرف|مانحين|مانحون|مانحة|جهات|جهة|منظمات|منظمة|وكالات|وكالة|صناديق|صندوق|برامج|برنامج|جهاز|أجهزة|منظومة|شركاء|أصحاب|مجتمع|سلطات|سلطة|لجنة|لجان|مجلس|مجالس|جمعية|مؤتمر|فريق|أفرقة|مكتب|مكاتب|رئيس|رئيسة|رؤساء|ممثل|ممثلة|ممثلين|مقرر|مقررة|مقررين|مفوض|مفوضة|مفوضية|مدير|مديرة|أمين|أمينة|أمناء|أمانة|أمانات|منسق|منسقة|مصرف|مصارف|بنك|بنوك|اتحاد|هيئة|هيئات|مؤسسات|قطاع|مدن|خبراء|أعضاء|كيانات|بلدان|وفود|شباب|نساء|مرأة|أوساط|مراكز|إدارة|وحدة|شبكات|جامعات|وزراء|وزارات|مستخدمين|مشغلين|شركات|نائب|وكيل|مبعوث|مندوب|مستشار|مستشارة|محكمة|آلية|محفل|منتدى',
)})(?:${spelled('ه|ها')})?${END}`;
const OTHER_FEMININE = `${START}(?:ال|ل)(?:${spelled('دول|حكومات|أطراف|منظمات|وكالات|صناديق|برامج|لجنة|جمعية|جهات|هيئات|بلدان|سلطات|كيانات|مؤسسات')})${END}`;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(spelled('الدول الأعضاء')), 'Member States'],
  [new RegExp(`^(?:جميع )?${spelled('الدول')}$`), 'States'],
  [new RegExp(spelled('الأطراف')), 'Parties'],
  [new RegExp(spelled('الحكومات')), 'Governments'],
];

const RESOLVED = `${START}[وف]?${RESOLVES}`;
/** "يشكر المدير": a present act whose object follows; a head after any other act is its subject. */
const WITH_OBJECT = anyOf('يشكر|تشكر|يهنئ|تهنئ|يدعو|تدعو|يحث|تحث|يشجع|تشجع|يناشد|تناشد'.split('|'));

/** Heads that a pronoun may mean, by its gender, and what else a feminine one may mean. */
const MALE = new RegExp(`(?<title>${MALE_HEAD})${OF_ORGANIZATION}`, 'g');
const FEMALE = new RegExp(
  `(?<title>${FEMALE_HEAD})${OF_ORGANIZATION}|(?<secretariat>${ANY_SECRETARIAT})|(?<other>${OTHER_FEMININE})`,
  'g',
);

const AGAIN_ADVERB = new RegExp(spelled('مجددا|مرة أخرى|مرة ثانية|من جديد'));

export const requests: RequestGrammar = {
  hint: new RegExp(
    spelled(
      'طلب|دعو|دعا|دعت|شجع|حث|هيب|أهاب|ناشد|وصي|أوص|وعز|كلف|وجه|قرر|كرر|جدد|تأكيد|مجددا|رجو|رجا|رجت|رجى|رجي|لتمس|تعليمات|عهد|طالب|حض|سند|دعي|دعى|كليف|دعوة|إيعاز|مناشدة|تشجيع|توجيه|مطالبة',
    ),
  ),
  verb: new RegExp(
    `${START}(?<marker>${MARKER})(?<verb>(?:${VERB})${'(?:(?=ها?' + END + ')|' + END + ')'})(?<after>${AFTER})`,
    'y',
  ),
  verbStart: new RegExp(`${START}${MARKER}(?:${FORM})`, 'g'),
  readVerb,
  readMarker: (marker) => {
    const name = AGAIN_ADVERB.test(marker)
      ? 'again'
      : /كذلك|علاوة|فضلا/.test(marker)
        ? 'further'
        : /كما|أيضا|ايضا/.test(marker)
          ? 'also'
          : '';
    return { name, length: marker.replace(/^[وف]/, '').length };
  },
  clauseStart: /[؛;:]\s|^/g,
  left: {
    opens: new RegExp(
      `^["“«'([\\s]*(?:[وف]?(?:${ADVERBIAL}،? {0,3}|(?:${spelled('في|خلال|بموجب|عملا|وفقا|ختاما|أخيرا')})${END}[^،؛.]{0,70}، {0,3}|${ONCE_MORE} {1,3}(?:(?:${spelled('على|في')}) {1,3})?))?$`,
    ),
    subject: new RegExp(
      `(?:^|[،؛] ?|["“(])(?:[وف])?(?:(?:${spelled('إن|فإن|كان|كانت')}) )?${BODY}(?:، [^.؛]{1,300}،)? (?:${spelled('قد')} )?$`,
    ),
    coordinate: new RegExp(
      `(?:^|[،؛,;] ?)(?:[وف]?${ADVERBIAL}،? )?(?:${spelled('قد')} )?$|${RESOLVED}[^.؛،]{0,60} [أا]ن $|${RESOLVED_BY} {1,3}(?:${spelled('على')} {1,3})?$|(?:^| )${spelled('مع')} {1,3}$`,
    ),
    subjectPlace: new RegExp(
      `(?:^|[،؛.] ?)(?:[وف])?(?:(?:${spelled('إن|فإن|كان|كانت')}) |(?:(?:${spelled('كما|ثم|قد|بعد أن')}) )?(?:${ACT_PAST}|${ACT_PRESENT})(?: (?:${MARK}))? )?$`,
    ),
    inverted: new RegExp(
      `(?:^|[،؛:.(] ?|["“«])(?:(?:[وف])?(?:${spelled('قد|كما|ثم|لذلك')}) )?$|^[وف]?(?:${spelled('في|بموجب|خلال|أثناء|عملا|وفقا')})${END}[^،؛.]{0,70} $`,
    ),
    resolvedThat: new RegExp(
      `${START}[وف]?(?:${spelled('قرر|قررت|وافق|وافقت|اتفق|اتفقت|ارتأى')})${END}[^؛.]{0,60} [أا]ن $`,
    ),
    resolvedStem: new RegExp(`${RESOLVED}[^.؛]{0,120}:\\s*$`),
    joiningMarker: /^[وف]|^كما|^كذلك/,
    act: new RegExp(
      `^["“«'(]*[وف]?(?:(?:${spelled('كما|ثم|قد|كذلك')}) )?(?:${WITH_OBJECT}${END}|(?:${ACT_PRESENT}|${ACT_PAST}|${NOUN_ACT})${END}(?! (?:${HEAD}|${spelled('ال(?:مدير|مديرة|أمين|أمينة|أمانة|رئيس|رئيسة|ممثل|ممثلة|وفد|وفود|دول|سيد|سيدة|متكلم|متكلمون|مشاركون|مراقب)|ممثلو|ممثل|ممثلة|وفد|وفود|بعض|عدد|أحد|رئيس|رئيسة|نائب|نائبة|عدة|كثير|مراقب')}${END})))`,
    ),
    blocked: [
      new RegExp(
        `(?:^|[ (،])[وفلبك]?(?:${spelled('الذي|التي|الذين|اللذين|اللتين|حيث|إذا|لو|عندما|حين|حينما|كلما|لما|ما|مما|فيما|بما|كي|لكي|حتى|أنه|أنها|بأنه|بأنها|لأنه|لم|لن|لا|ألا|قبل|منذ|مثلما|حسبما|بموجبه|بموجبها|فيه|فيها|به|بها')}) {1,3}(?:${spelled('قد')} {1,3})?$`,
      ),
      new RegExp(`(?<!${RESOLVED}[^.؛،]{0,60})(?:^|[ (])[وفلبك]?[أا]ن {1,3}$`),
      // a noun of the same letters: "بناء على طلب المجلس", "أي طلب"
      new RegExp(
        `(?<!(?:${RESOLVED_BY}|${OPENED}${ONCE_MORE}))(?:^|[ (])(?:${spelled('على|أي|كل|تقديم|ورود|تلقي|وجود|عند|لدى|من|في|عن|إلى|بشأن|دون|بدون|أو|هناك|هذا|ذلك|حسب|بتقديم|كتقديم')}) {1,3}$`,
      ),
      // recalled: a preambular sentence, what another said, what a decision held
      new RegExp(`^["“«(\\s]*و?${spelled('إذ')} `),
      new RegExp(
        `(?:${spelled('الذي|التي')}) (?:[${LETTER}]+ ){1,5}?(?:${spelled('فيه|فيها|بموجبه|بموجبها|به|بها')})${END}[^؛]*$`,
      ),
      new RegExp(`(?:^| )[وفبلك]?[أا]ن ${BODY}${END}[^؛.]{0,300}$`),
    ],
  },
  passive: null,
  // "كُلف المدير ببناء", whose vowels nobody writes, and "تم تكليف المدير"
  impersonal: new RegExp(
    `(?<=${OPENED}|[،؛.] )(?<act>(?<marker>[وف]?(?:${spelled('كما')} {1,3})?)(?:${DONE} {1,3})?(?<verb>(?<=${OPENED}[وف]?(?:${spelled('كما')} {1,3})?)${spelled('كلفت?')}(?= {1,3}${OUR_KIND} {1,3}ب)|(?<=${DONE} {1,3})${VERBAL_NOUN}(?= {1,3}${OUR_KIND})))`,
    'dg',
  ),
  chain: new RegExp(
    ` ?(?:${BODY} {1,3})?ب?[أا]ن {1,3}[يت](?:${spelled('طلب|دعو|حث|شجع|وعز|هيب|كلف')})${END}`,
    'y',
  ),
  head: new RegExp(` ?${BEFORE_TITLE}(?<title>${HEAD})${OF_ORGANIZATION}`, 'y'),
  secretariat: new RegExp(` ?(?<title>${SECRETARIAT})${OF_ORGANIZATION}`, 'y'),
  notHead: new RegExp(
    `^ (?:${spelled('المساعد|المساعدة|المنتخب|المنتخبة|السابق|السابقة')}${END}|${spelled('الدول|الحكومات|الأطراف|المجلس|الجمعية|اللجنة|المؤتمر|الأعضاء|المانحين|جميع|الجهات|المنظمات|البلدان')}${END}|${spelled('أمام|خلال|خالل')}${END})`,
  ),
  pronoun: new RegExp(`(?<=(?<joined>${spelled('إلي')}|من|ب)?)(?<pronoun>ه|ها)${END}`, 'y'),
  meant: (pronoun) => (pronoun === 'ه' ? MALE : FEMALE),
  agent: new RegExp(
    ` ?(?!(?:${spelled('إلى|على|أن|بأن|في|من|عن|مع|هذا|هذه|ذلك|تلك|و')})${END})(?<agent>${OFFICE}|(?:(?! {1,3}(?:${ASKED})${END}|،? {1,3}(?:${spelled('في حدود|في إطار|رهنا|بالتشاور|بالتعاون|بالتنسيق|وفقا|عملا|حسب')})${END}|،? ب(?:${spelled('فتح|إعداد|إجراء|عقد|وضع|تقديم|عرض|نشر')})${END}|[؛.:]).){2,220})`,
    'y',
  ),
  inlineItem: /[(（]\s?([\u0621-\u064a])\s?[)）]\s?/g,
  isAgent: new RegExp(AGENT),
  states: new RegExp(`${START}(?:ال|لل)?(?:${spelled('دول|حكومات|أطراف|بلدان|مانحين|مانحة')})${END}`),
  isBody: new RegExp(`^(?:${BODY})`),
  asks: new RegExp(`^،?[^؛.]{0,400}?[${LETTER}]{2}|:\\s*$`),
  that: new RegExp(
    ` ?(?<that>ب?[أا]ن {1,3}(?<asked>[يت][${LETTER}]{2,12})(?: {1,3}(?:${ACTIONS.replace(/ \{1,3\}$/, '')}|(?!${spelled('ال')})[${LETTER}]{2,12})(?= {1,3}${OUR_KIND}))? {1,3})|${spelled('بقيام')} {1,3}(?=${OUR_KIND})|ب(?=[${LETTER}])`,
    'y',
  ),
  directive: new RegExp(
    `^(?:[أا]ن {1,3})?(?:${spelled('قيام|تولي|يقوم|تقوم|يتولى|تتولى')}) {1,3}(?<who>${OUR_KIND})(?= {1,3}[${LETTER}])`,
  ),
  ofSomebody: new RegExp(
    `${START}(?:${spelled('ال?(?:ممثل|ممثلة|مبعوث|مبعوثة|نائب|نائبة|وكيل|وكيلة|مكتب|مستشار|مستشارة|مساعد)|ممثلي')})(?: [${LETTER}]{2,10})? ?(?:ل)?$`,
  ),
  passiveAsk: /(?!)/,
  duty: new RegExp(`^[^؛.]{0,200}[${LETTER}]{2}`),
  joint: new RegExp(`و(?:${HEAD})(?! ?ل)`),
  nextAct: new RegExp(
    `[،؛] ?و?(?:${anyOf('يرحب|ترحب|يحيط علما|تحيط علما|يعرب عن|تعرب عن|يقرر|تقرر|يؤكد مجددا|تؤكد مجددا|يشدد على|تشدد على'.split('|'))})${END}|،? و(?:${anyOf('رحب|رحبت|أحاط علما|أحاطت علما|أعرب عن|أعربت عن|قرر|قررت|شدد على|شددت على|أحاط|أحاطت'.split('|'))})${END}`,
  ),
  trailing: new RegExp(
    `[\\s،؛,;:.]{0,40}(?:(?:${ADVERBIAL}|${spelled('كما')}))?[\\s،؛,;:.]{0,40}${TRAILING_AND}[\\s،؛,;:.]{0,40}$`,
  ),
  closing: /(?:[.؛;:،,]["”»)\]]*\d{0,3})?(?:\s?و)?\s*$/,
  readTitle: (text) => readTitle(text),
  nameOf: (text, role) =>
    NAMES.find(([pattern]) => pattern.test(text))?.[1] ?? (role === 'member-states' ? 'Member States' : text),
};
