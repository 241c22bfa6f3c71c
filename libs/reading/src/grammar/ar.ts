import { asks, due } from './ar-due.js';
import { requests } from './ar-requests.js';
import { ACT_PRESENT } from './ar-verbs.js';
import {
  anyOf,
  BODY,
  DATE,
  END,
  LETTER,
  MONTH,
  NUMERIC_DATE,
  ORDINAL,
  naming,
  readCount,
  readMonth,
  readOrdinal,
  UNITS_OF_TIME,
  spelled,
  START,
  YEAR,
} from './ar-words.js';
import type { DecisionGrammar, Grammar, LineGrammar, OfficerGrammar, SessionGrammar } from './grammar.js';

const lines: LineGrammar = {
  joint: ' ',
  ended: /[.؛;:!؟?]["”»)\]]*\s?(?:\(?\d{0,3}\)?)\s*$|[؛;،,]["”»]?\s?(?:و|أو)\s*$/,
  unfinished: new RegExp(
    `(?:${START}(?:${spelled('في|من|إلى|على|عن|أن|التي|الذي|الذين|مع|بين|بأن|بشأن|هذا|هذه|ذلك|كل|أي|غير|ذات|عام|رقم|و|أو|لا|ما|قبل|بعد|عند')})|[-–(])\\s*$`,
  ),
  continues: new RegExp(`^(?:${spelled('التي|الذي|الذين|إلى|على')}|[وب]?أن)${END}`),
  afresh: new RegExp(`^["“«]?و?${spelled('إذ')} `),
  heading: new RegExp(`^(?!["“«]?[وف]?(?:${spelled('كما')} )?${ACT_PRESENT}${END})[^؛]{1,150}$`, 's'),
  sentenceEnd: new RegExp(`[.!؟?]["”»)\\]]{0,3}\\d{0,2}(?=\\s+["“«(]?[${LETTER}A-Z0-9])`, 'g'),
  noSentenceEnd: new RegExp(`(?:^|[\\s(])(?:[${LETTER}]|\\d{1,3})\\.$`),
  preamble: new RegExp(
    `^["“«]?و?(?:${spelled('إذ|قد|بعد أن|بعد اطلاعه|بعد اطلاعها|بعد النظر|بعد الاطلاع|بعد الاستماع|بعد دراسة|اقتناعا|إيمانا|إدراكا|انطلاقا|استنادا|تأكيدا|استذكارا|تمشيا|حرصا|بالنظر')})${END}`,
  ),
  operative: new RegExp(`^["“«]?[وف]?(?:(?:${spelled('كما|كذلك')}) )?${ACT_PRESENT}${END}`),
  bodyLine: new RegExp(
    `^["“«]?(?:${spelled('إن')} (?<body>${BODY})(?: (?:${spelled('في|على|المنعقد|المجتمع')})${END} [^،]{2,90})?\\s?[،,:]?$|(?:${BODY})[،,]$)`,
  ),
};

const SESSION = `${spelled('دور')}(?:${spelled('ت(?<det>ه|ها|هم|يه|يها)')}|[ةه]|${spelled('ات')}(?:ه|ها)?|${spelled('تين')})`;
const MEETING = `(?:${spelled('اجتماع')}(?:${spelled('ه|ها|هم|ات|اته|اتها')})?|${spelled('جلسة|جلسته|جلستها')}(?= {1,3}${spelled('القادمة|المقبلة|التالية')}))`;
/** "جمعية الصحة العالمية الخامسة والسبعون": its name with an ordinal is its session. */
const ASSEMBLY_AS_SESSION = `${spelled('جمعية الصحة')}(?: {1,3}${spelled('العالمية')})?(?= {1,3}${ORDINAL}${END})`;

/** The adjectives of a session, which stand in any order. */
const KIND = spelled('العادية|العادي|الاستثنائية|الاستثنائي|الطارئة|غير العادية');
const NAME = spelled('السنوية|السنوي|سنوية|سنوي|الموضوعية|التنظيمية');
const RESUMED = spelled('المستأنفة|المستأنف');
const NEXT = spelled('المقبلة|المقبل|القادمة|القادم|التالية|التالي|اللاحقة|المقبلتين');
const LAST = spelled('الأخيرة|الختامية|الأخير');
const ADJECTIVE = ` {1,3}(?:${KIND}|${NAME}|${RESUMED}|${NEXT}|${LAST}|${ORDINAL}(?:،? {1,3}(?:${spelled('أو')} {1,3}|و ?)(?:${spelled('في')} )?${ORDINAL})?)${END}`;
/** What a run of them says, in whatever order. */
const SAID: readonly RegExp[] = [
  new RegExp(` {1,3}(?<kind>${KIND})${END}`),
  new RegExp(` {1,3}(?<name>${NAME})${END}`),
  new RegExp(` {1,3}(?<resumed>${RESUMED})${END}(?: {1,3}(?<resumedNth>${ORDINAL})${END})?`),
  new RegExp(` {1,3}(?<next>${NEXT})${END}`),
  new RegExp(` {1,3}(?<last>${LAST})${END}`),
  new RegExp(
    `^(?: {1,3}(?:${KIND}|${NAME}|${NEXT})${END}){0,3}? {1,3}(?<ordinal>${ORDINAL})${END}(?:(?<choice>،? {1,3}(?:${spelled('أو')} {1,3}|و ?))(?:${spelled('في')} )?(?<ordinal2>${ORDINAL})${END})?`,
  ),
];

const sessions: SessionGrammar = {
  token: new RegExp(
    `(?<=${START}[وفبلك]{0,2})(?:${ASSEMBLY_AS_SESSION}|(?:ال|(?<=ل)ل)?(?:${SESSION}|${MEETING})${END})`,
    'g',
  ),
  before: new RegExp(`(?:(?<det>${spelled('كل|جميع|أي')}) {1,3}|(?<last>${spelled('آخر')}) {1,3})?$`),
  after: new RegExp(
    `(?: {1,3}(?<body>${BODY}))?(?: {1,3}من {1,3}(?:${spelled('دوراته|دوراتها|دوراتهما|اجتماعاته|اجتماعاتها')}|${spelled('دورات|اجتماعات')} (?<body2>${BODY})))?(?<run>(?:${ADJECTIVE}){0,4})(?:(?:،? (?:${spelled('لعام|لسنة|للعام|في عام|في سنة|من عام|المعقودة في عام|التي ستعقد في عام|المقرر عقدها في عام')})|(?<=[${LETTER}]) ${spelled('عام')}) (?<year>${YEAR}))?(?<everyYear>,? (?:(?:${spelled('من|في')}) |ل)${spelled('كل')} (?:${spelled('عام|سنة|سنة تقويمية')})${END})?(?<ofYear> (?:${spelled('من ذلك العام|من العام نفسه|من تلك السنة|للعام نفسه')}))?`,
    'y',
  ),
  run: SAID,
  ofBody: /^ (?:ل|من |التابعة ل|في )$/,
  words: {
    every: new RegExp(`^(?:${spelled('كل|جميع|أي')})`),
    possessive: /^(?:ه|ها|هم|يه|يها)$/,
    or: new RegExp(spelled('أو')),
    plural: new RegExp(spelled('دورات')),
    meeting: new RegExp(spelled('اجتماع|جلس')),
    common: /(?!)/,
    special: new RegExp(spelled('استثنائي|طارئ|غير')),
    names: {
      السنوية: 'annual',
      السنويه: 'annual',
      السنوي: 'annual',
      سنوي: 'annual',
      سنوية: 'annual',
      سنويه: 'annual',
      الموضوعية: 'substantive',
      الموضوعيه: 'substantive',
      التنظيمية: 'organizational',
      التنظيميه: 'organizational',
    },
    foreign: new RegExp(
      `^ {1,3}ل(?:ل?(?:${spelled('فريق|محفل|منتدى|شبكة|تحالف|مجموعة|منظمة|برلمان|اتحاد')}))`,
    ),
  },
  yearAfterBody: new RegExp(`^،? (?:${spelled('لعام|لسنة|في عام|المعقودة في عام')}) (?<year>${YEAR})`),
  held: new RegExp(
    `${START}[وف]?(?:(?<resumed>${spelled('استأنف|استأنفت|استؤنفت|يستأنف|تستأنف|ستستأنف|سيستأنف')})|${spelled('عقد|عقدت|عقدها|انعقد|انعقدت|يعقد|تعقد|ستعقد|سيعقد|المعقودة|افتتح|افتتحت|تفتتح|ستفتتح|بدأت|اجتمع|اجتمعت|تقرر عقد|المقرر عقدها|المقررة|مقررة|من المقرر|يتوقع|يزمع')})${END}`,
    'g',
  ),
  sceneryBefore: new RegExp(
    `(?:${spelled('على هامش|قبل|بعد|عقب|أثناء|خلال|التحضير ل|رئيس|رئيسة|منذ|نتائج|أعمال|بموازاة|بالتزامن مع|حتى')}) ?(?:ال)?$`,
  ),
  sceneryAfter: /^(?!)/,
  electionOnly: new RegExp(
    `(?:${spelled('لانتخاب|لغرض انتخاب|لمجرد انتخاب|لانتخاب أعضاء|حصرا لانتخاب|فقط لانتخاب')})[^.؛]*`,
  ),
  yearOfSentence: new RegExp(`^و?${spelled('في عام')} (?<year>${YEAR})،`),
  inYear: new RegExp(`${spelled('في عام')} (?<year>${YEAR})(?!\\d)`),
  dateStands: 'after',
  askedAt: [
    new RegExp(
      `^و?(?:${spelled('في|خلال|أثناء')}) (?<session>[^،؛]{2,90}?)(?:، (?:${spelled('المعقودة|التي عقدت|المنعقدة')}) [^،]{1,60})?،`,
    ),
    new RegExp(
      `^[وف]?[${LETTER}]{2,8} ${BODY}،? (?:${spelled('في|خلال|أثناء')}) (?<session>[^،؛]{2,90}?)،? (?:${spelled('إلى|من')}|ال)`,
    ),
  ],
};

const NUMBER = `(?:(?:[${LETTER}]{1,3}[ .-]{0,2}){0,3}\\d{1,4}[/.]\\d{1,4}|\\d{1,4} ?\\(\\d{4}\\))`;
const RESOLUTION_WORD = `(?:${spelled('القرار|المقرر|قرار|مقرر|القرارات|المقررات|قرارات|مقررات')})`;
const LETTERS = 'اأإآبجدهوزحطيكلمنa-z';
const decisions: DecisionGrammar = {
  entry: new RegExp(
    `^(?<type>${spelled('المقرر|القرار')}) (?:${spelled('رقم')} )?(?<number>${NUMBER})\\s?(?:[:،-]|(?=${spelled('بشأن|المتعلق|بعنوان')})) ?(?<title>.+)$`,
    's',
  ),
  part: new RegExp(`^${spelled('الجزء')} [("]?(?<letter>[${LETTERS}])[)"]?\\s?[:،-]?\\s?(?<title>.+)$`, 's'),
  inlineParts: new RegExp(
    `${spelled('الجزء')} [("]?(?<letter>[${LETTERS}])[)"]?\\s?[:،-]?\\s?(?<title>[^؛.]+)`,
    'g',
  ),
  comprising: new RegExp(
    `،? ?(?:${spelled('ويتألف|ويتكون|المؤلف|المكون|ويشمل|ويضم|ويتضمن|وهو يشمل')})[^:]{0,30}:`,
  ),
  adopted: new RegExp(
    `(?:${spelled('اعتمد|اعتمدت|اتخذ|اتخذت')})[^.؛]{0,90}?(?:${spelled('التالية|الآتية|التالي|الآتي|التاليين|مقررات|قرارات')})`,
  ),
  silence: new RegExp(
    spelled(
      'إجراء عدم الاعتراض|إجراء الموافقة الصامتة|إجراء الصمت|الموافقة الضمنية|إجراء السكوت|إجراء الموافقة الضمنية',
    ),
  ),
  headings: [
    new RegExp(
      `^(?<type>${spelled('المقرر|القرار|مقرر|قرار')}) (?:${spelled('رقم')} )?(?<number>${NUMBER}|\\d{1,5})[.:،]?(?:\\s*[-–—:]?\\s+(?<title>\\S.*))?$`,
      's',
    ),
    new RegExp(
      `^(?<number>\\d{1,4}/\\d{1,4}|\\d{2,3} م ?ت ?/ ?(?:(?<type>${spelled('القرار|المقرر')}) )?\\d{1,3}|(?:[${LETTER}] ?){2,3}\\d{1,3}[/-]\\d{1,3})[.:]?\\s?[-–—]?(?:\\s*(?<title>\\S.*))?$`,
      's',
    ),
  ],
  adoptedBy: [
    new RegExp(
      `(?<type>${RESOLUTION_WORD})(?: (?:${spelled('الذي|التي')}))? (?:${spelled('اتخذته|اتخذه|اتخذها|اتخذتها|اعتمدته|اعتمده|اعتمدها|اعتمدتها|أصدره|صادر عن|صادرة عن|الصادر عن')}) (?<body>${BODY})(?: ${spelled('في')} (?<date>${DATE}))?`,
    ),
  ],
  isResolution: new RegExp(spelled('قرار')),
  partHeading: new RegExp(
    `^(?:${spelled('الجزء|القسم')}) [("]?(?<letter>[${LETTERS}])[)"]?\\s?[:.،-]?(?:\\s+(?<title>\\S.*))?$`,
    's',
  ),
  inDecision: new RegExp(
    `(?:^|[،؛] )و?(?:${spelled('في|بموجب|وفي')}) (?:${spelled('الفقرات|الفقرة|الجزء')} [^،؛]{1,30}? من )?(?<type>${spelled('القرار|المقرر|قراره|قرارها|مقرره|مقررها|قرار|مقرر')})(?: ${BODY})? (?<number>\\d{1,4}/\\d{1,4}|\\d{1,4} ?\\(\\d{4}\\))`,
  ),
};

const officers: OfficerGrammar = {
  elected: new RegExp(
    `(?:${spelled('انتخب|انتخبت|ينتخب|تنتخب')})[^.]{0,160}?(?:${spelled('مكتب|مكتبه|مكتبها|المكتب')})${END}`,
  ),
  listBegins: new RegExp(
    `(?:${spelled('المؤلف من|المكون من|يتألف من|ويتألف من|المتألف من|وهم|على النحو التالي|كما يلي|التالية أسماؤهم')}|:)\\s`,
  ),
  roles: new RegExp(
    `(?<holders>[^؛;:]{2,300}?)،? (?:(?:${spelled('لمنصب|بصفة')}) )?(?<role>${spelled('(?:نائبا|نائبة|نائب|نائبين|نائبي|نوابا|نواب|نائبات) (?:ل?ل)?رئيس(?:ة)?|رئيسين مشاركين|رئيسا|رئيسة|مقررا|مقررة|مقررين')})${END}`,
    'g',
  ),
  holderSeparator: /،? و(?=\S)|، /,
  article: new RegExp(`^(?:[،\\s]|${spelled('كل من|ممثل|ممثلة')} |و(?=[${LETTER}]{3}))*`),
  readRole: (text) =>
    /^ن/.test(text) ? 'vice-chair' : /^م/.test(text) ? 'rapporteur' : /^ر/.test(text) ? 'chair' : null,
  term: new RegExp(
    `(?:${spelled('للفترة|لفترة السنتين|لفترة|للولاية|لمدة')}) (?<from>(?:19|20)\\d{2}) ?[-–—/] ?(?<to>(?:19|20)\\d{2}|\\d{2})`,
  ),
};

/** Arabic as the organs of the United Nations draft it. Texts are folded before: see text/fold.ts. */
export const arabic: Grammar = {
  lang: 'ar',
  lines,
  bodies: { name: BODY, naming, notBodies: null },
  numbers: { ordinal: ORDINAL, readOrdinal, readCount, units: UNITS_OF_TIME },
  dates: {
    patterns: [
      new RegExp(
        `(?<!\\d)(?<d>\\d{1,2})(?: {1,3}(?<m>${MONTH}))?(?:,? (?<y>${YEAR}))?(?: ?[-–—] ?| {1,3}(?:${spelled('إلى|حتى')}) | و ?)(?<d2>\\d{1,2}) {1,3}(?<m2>${MONTH})(?:,? {1,3}(?<y2>${YEAR}))?(?!\\d)`,
        'g',
      ),
      new RegExp(`(?<!\\d)(?<d>\\d{1,2}) {1,3}(?:من )?(?<m>${MONTH})(?:,? {1,3}(?<y>${YEAR}))?(?!\\d)`, 'g'),
      new RegExp(NUMERIC_DATE, 'g'),
      new RegExp(`(?<m>${MONTH}),? {1,3}(?:${spelled('من عام|عام')} )?(?<y>${YEAR})(?!\\d)`, 'g'),
      new RegExp(
        `${spelled('الربع')} {1,3}(?<q>${anyOf(['الأول', 'الثاني', 'الثالث', 'الرابع', 'الأخير'])}) {1,3}(?:من )?(?:${spelled('من عام|عام|سنة|لعام')} )?(?<y>${YEAR})`,
        'g',
      ),
    ],
    readMonth,
    readQuarter: (text) => (/خير/.test(text) ? 4 : readOrdinal(text)),
  },
  sessions,
  decisions,
  officers,
  documents: {
    kinds: [
      { kind: 'rules of procedure', pattern: new RegExp(spelled('النظام الداخلي'), 'g') },
      { kind: 'provisional agenda', pattern: new RegExp(spelled('جدول الأعمال المؤقت'), 'g') },
      {
        kind: 'draft resolution',
        pattern: new RegExp(spelled('مشروع قرار|مشروع القرار|مشاريع القرارات'), 'g'),
      },
      {
        kind: 'draft decision',
        pattern: new RegExp(spelled('مشروع مقرر|مشروع المقرر|مشاريع المقررات'), 'g'),
      },
      { kind: 'work programme', pattern: new RegExp(spelled('برنامج العمل|برنامج عمل'), 'g') },
      { kind: 'decisions', pattern: new RegExp(`${START}[وب]?${spelled('(?:ال)?مقررات')}${END}`, 'g') },
      {
        kind: 'resolution',
        pattern: new RegExp(`${START}[وب]?${spelled('(?:ال)?قرار(?:ات|ه|ها)?')}${END}`, 'g'),
      },
      {
        kind: 'report',
        pattern: new RegExp(`${START}[ولب]{0,2}${spelled('(?:ال)?(?:تقرير|تقارير)(?:ه|ها)?')}${END}`, 'g'),
      },
      { kind: 'note', pattern: new RegExp(`${START}[وب]?${spelled('(?:ال)?مذكرة')}${END}`, 'g') },
    ],
    report: new RegExp(`^(?:${spelled('تقرير|التقرير|محضر|وقائع|المحضر')})${END}`),
    agendaItem: new RegExp(
      `${spelled('البند')} {1,3}(?<item>\\d{1,3}(?: ?\\([${LETTERS}]\\))?)(?=[^\\d]{0,3}${spelled('من')}|\\*|$)`,
    ),
    submitted: new RegExp(
      `^(?:${spelled('تقرير|التقرير')}) (?:${spelled('مقدم من|المقدم من')} )?(?<own>${BODY})(?: ل[^.،؛]{5,90}?)?(?: (?:${spelled('المقدم|المرفوع')}))? (?:(?:${spelled('إلى')}) |ل)(?<to>${BODY})(?:[^.]{0,90}?${spelled('دورتها|دورته')} (?<ordinal>${ORDINAL}))?`,
    ),
    reportOf: new RegExp(
      `^(?:${spelled('تقرير|التقرير')}) (?:${spelled('عن أعمال|عن أنشطة|عن')} )?(?<own>${BODY})`,
    ),
  },
  requests,
  due,
  asks,
};
