import type { DocumentGrammar, DecisionGrammar, Grammar, LineGrammar, SessionGrammar } from './grammar.js';
import { BODY, BODY_DATIVE, BODY_GENITIVE, BODY_INSTRUMENTAL, BODY_SUBJECT, naming } from './ru-bodies.js';
import { asks, due } from './ru-due.js';
import { requests } from './ru-requests.js';
import { OPERATIVE_START, PREAMBLE_START } from './ru-verbs.js';
import {
  FROM,
  LETTER,
  MONTH,
  OF_YEAR,
  ORDINAL,
  readCount,
  readMonth,
  readOrdinal,
  UNITS,
  TO,
  YEAR,
} from './ru-words.js';

const QUARTERS: Readonly<Record<string, number>> = {
  пер: 1,
  вто: 2,
  тре: 3,
  чет: 4,
  пос: 4,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
};

/** The first word of a head's title, and a verb that has yet to say who is asked. */
const UNFINISHED_TITLE = '(?:[Гг]енеральн|[Ии]сполнительн|[Вв]ерховн)(?:ый|ого|ому|ым)';
const ASKS_ALONE =
  '(?:(?:по)?прос(?:ит|ила?|или|ить)|поруч(?:ает|ила?|или|ить)|призыва(?:ет|ла?)|призв(?:ала?|али|ать)|предлага(?:ет|ла?)|предлож(?:ила?|или|ить)|рекоменд(?:ует|овала?|овали|овать)|настоятельно)';

const lines: LineGrammar = {
  joint: ' ',
  ended: /[.;:!?][»"”')\]]*\s?\d{0,3}\s*$|,\s*$|[;,]\s(?:и|или)\s*$/,
  unfinished: new RegExp(
    `(?:${FROM}(?:и|или|а|в|во|на|о|об|по|с|со|к|ко|у|из|от|до|за|для|при|под|над|через|между|без|не|что|как|его|ее|их|свое[йм]|котор[а-яё]{2,3}(?: [^,;.:]{1,60})?|№|${UNFINISHED_TITLE}|${ASKS_ALONE})|[-–])\\s*$`,
  ),
  continues: new RegExp(`^(?!${OPERATIVE_START}|${PREAMBLE_START})[а-яё]`),
  sentenceEnd: /[.!?][»"”')\]]{0,3}\d{0,2}(?=\s+["“«'(]?[А-ЯЁA-Z0-9])/g,
  noSentenceEnd:
    /(?:(?<![А-Яа-яЁё])(?:п|пп|г|гг|ст|стр|см|ср|т|тт|др|пр|тыс|млн|млрд|долл|им|гл|разд|ч|руб|с|проф|г-н|г-жа|т\.е|т\.д|т\.п|No|Add|Corr|Rev)|(?<![А-Яа-яЁё])[А-ЯЁA-Z])\.$/,
  preamble: new RegExp(`^["“«]?${PREAMBLE_START}`, 'i'),
  operative: new RegExp(`^["“«]?${OPERATIVE_START}`, 'i'),
  decree:
    /^(?:(?:ПРОТОКОЛЬНОЕ )?РЕШЕНИЕ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ)(?=$| от )|^По пункту \d{1,2} повестки дня$/,
  bodyLine: new RegExp(
    `^["“«]?(?:[А-ЯЁ][а-яё]+(?: [а-яё]+){0,3} сессия )?(?<body>(?<=сессия )${BODY_GENITIVE}|${BODY_SUBJECT}|(?!${OPERATIVE_START.toUpperCase()}|РЕШИЛ|ПОСТАНОВ)[А-ЯЁ]{4}[А-ЯЁ -]{2,60}?)(?: ${LETTER}[А-Яа-яЁё -]{0,120}?)?\\s?[,:]$`,
  ),
};

const ENDINGS = ['ая', 'ой', 'ую', 'ый', 'ое', 'ом', 'ого', 'ых', 'ые', 'ым'];
const NAMES = Object.fromEntries(
  [
    ['годов', 'annual'],
    ['ежегодн', 'annual'],
    ['основн', 'substantive'],
    ['организационн', 'organizational'],
  ].flatMap(([stem, name]) => ENDINGS.map((ending) => [`${stem}${ending}`, name!])),
) as Readonly<Record<string, string>>;

const sessions: SessionGrammar = {
  token: new RegExp(
    `${FROM}[Сс]есси(?:я|и|ю|ей|ях|ям|ями|й)${TO}|${FROM}(?:[Сс]овещани|[Зз]аседани)(?:е|я|ю|ем|и)${TO}`,
    'g',
  ),
  before: new RegExp(
    `(?:${FROM}(?<det>кажд(?:ая|ой|ую|ое|ом|ого|ому)|люб(?:ой|ую|ом)|всех|сво(?:я|ей|ю|[её]|[её]м|его|ему|их|им|ими)|е[её]|его|их|эт(?:ой|а|у|ого|ом)|указанн[а-яё]+)(?: (?:его|е[её]|их))? )?(?:(?<year>${YEAR})${OF_YEAR} )?(?:(?<next>следующ|предстоящ|ближайш|(?<!(?:кажд|люб)[а-яё]{2,3} (?:(?:его|е[её]|их) )?)очередн(?=(?:ой|ую|ая|ом|ое|ого|ому) $))${LETTER}{1,4} )?(?:(?<last>последн)${LETTER}{1,4} )?(?:(?<resumedNth>${ORDINAL}) (?=возобновл))?(?:(?<resumed>возобновленн)${LETTER}{1,4} )?(?:(?<more>(?:${ORDINAL}, (?:на )?){1,4})?(?<ordinal>${ORDINAL})(?:(?<choice> или | и | либо |, )(?:на (?:ее |его |своей )?)?(?<ordinal2>${ORDINAL}))? )?(?:\\(${YEAR}(?: год[а]?| г\\.)?\\) )?(?:(?<resumedAfter>возобновленн)${LETTER}{1,4} )?(?:(?<kind>очередн|регулярн|обычн|пленарн|исполнительн|совместн|специальн|чрезвычайн|внеочередн)${LETTER}{1,4} )?(?:(?<name>(?:годов|ежегодн|основн|организационн)${LETTER}{1,4}) )?$`,
    'i',
  ),
  after: new RegExp(
    `(?:,? (?:в (?:${MONTH} )?)?(?<year>${YEAR})${OF_YEAR}?(?![\\d/]))?(?<everyYear> (?:(?:каждого|любого)(?: календарного)? года|ежегодно))?(?<ofYear> (?:этого|того|того же|указанного|данного) года)?`,
    'y',
  ),
  ofBody: /^ $/,
  yearAfterBody: new RegExp(
    `^,? (?:(?:в|за|,? ?состоявшейся в|проходившей в) (?:${MONTH} )?)?(?<year>${YEAR})${OF_YEAR}`,
  ),
  held: new RegExp(
    `${FROM}(?:проведен[аоы]?|провел[аои]?|провод(?:ит|ят|ится|ились?|илась|илось)|про(?:йдет|ш(?:ла|ел|ло|ли))|состоя(?:лась|лось|лся|лись|тся|ится)|состоится|созван[аоы]?|созывается|созвал[аои]?|открыл(?:ась|ся|ось)|откро(?:ется|ются)|заседал[аои]?|запланирован[аоы]?|намечен[аоы]?|назначен[аоы]?|предусмотрен[аоы]?|(?<resumed>возобнов(?:лен[аоы]?|ил[аои]?|илась|ится|ит)))${TO}`,
    'g',
  ),
  sceneryBefore:
    /(?:в кулуарах|на полях|в ходе|во время|накануне|после|до|параллельно с|в преддверии|подготовк\S+|к|со времени|председател\S+|итог\S+|[Нн]а) $/i,
  sceneryAfter: /^(?!)/,
  electionOnly: /(?:исключительно|только|единственно|специально)[^.;]{0,80}?(?:выбор|избран|избра)[^.;]*/,
  yearOfSentence: new RegExp(`^В (?<year>${YEAR}) году`),
  inYear: new RegExp(`${FROM}в (?<year>${YEAR}) году`),
  dateStands: 'near',
  askedAt: [
    new RegExp(
      `^(?:Кроме того, |Также )?(?:На|В ходе) (?<session>[^,;]{2,120}?сессии(?: ${YEAR}${OF_YEAR}?)?(?: ${BODY_GENITIVE})?(?:,? (?:в )?${YEAR}${OF_YEAR})?)(?:, (?:состоявш|провед|проход)[^,]{1,80},)? (?:${BODY_SUBJECT}|он[аои]?)${TO}`,
    ),
    new RegExp(`^(?:${BODY_SUBJECT}) (?:на|в ходе) (?<session>[^,;]{2,80}?сессии(?: ${YEAR}${OF_YEAR}?)?) `),
  ],
  words: {
    every: /^(?:кажд|люб|всех)/,
    possessive: /^(?:сво|е[её]$|его$|их$)/,
    or: /или|либо/,
    plural: /^сесси(?:ях|ям|ями|й)$/i,
    meeting: /^(?:совещ|засед)/i,
    common: /(?!)/,
    special: /специальн|чрезвычайн|внеочередн/i,
    names: NAMES,
    foreign: /(?!)/,
  },
};

const ROLE = `(?:[Зз]аместител[а-яё]+ [Пп]редседател[а-яё]*|[Вв]ице-[Пп]редседател[а-яё]*|[Сс]?[Пп]редседател[а-яё]*|[Дд]окладчик[а-яё]*)${TO}`;
const NUMBER = '\\d{1,4}\\/\\d{1,4}|\\d{1,4} ?\\(\\d{4}\\)|[IVXLC]{1,4}\\/\\d{1,3}';
const decisions: DecisionGrammar = {
  entry: new RegExp(
    `^(?<type>[Рр]ешени[еяю]|[Рр]езолюци[яию])(?: №)? ?(?<number>${NUMBER}|\\d{1,4})(?:\\s?[:.,–—-]\\s?| о(?:б)? | под названием | по )["“«]?(?<title>.+)$`,
    's',
  ),
  part: /^[Чч]асть ?\(?(?<letter>[a-zа-е])\)\s?[:.–—-]?\s?(?<title>.+)$/s,
  inlineParts: /[Чч]асть ?\(?(?<letter>[a-zа-е])\)\s?[:–—]?\s?(?<title>[^;]+)/g,
  comprising:
    /,? ?(?:включающ[а-яё]+|состоящ[а-яё]+ из|в том числе|в следующих частях|содержащ[а-яё]+)(?: следующие части)?\s?:?/,
  adopted: /(?<![А-Яа-яЁё])принял[аои]?(?![А-Яа-яЁё])|принят(?:ы|о|а)(?![А-Яа-яЁё])/,
  silence:
    /(?:по|согласно|в соответствии с|с использованием|в рамках|посредством) (?:процедур[а-яё]+ )(?:отсутствия возражений|молчаливого согласия|умолчания)/,
  headings: [
    new RegExp(
      `^(?:(?<type>Решение|Резолюция|РЕШЕНИЕ|РЕЗОЛЮЦИЯ) )(?:№ ?)?(?<number>${NUMBER}|[A-ZА-Я]{1,6}(?:[-/. ]|\\(\\d+\\)\\/)[A-ZА-Яa-z0-9./-]{0,20}\\d|\\d{1,4})[.:]?(?:\\s+(?<title>\\S.*))?$`,
      's',
    ),
    /^(?<number>\d{1,4}\/\d{1,4})[.:]?(?:\s+(?<title>\S.*))?$/s,
  ],
  adoptedBy: [
    new RegExp(
      `(?<type>[Рр]езолюци[яи]|[Рр]ешени[ея]|РЕЗОЛЮЦИ[ЯИ]|РЕШЕНИ[ЕЯ]),? (?:принят(?:ая|ое|ые)|ПРИНЯТ(?:АЯ|ОЕ|ЫЕ)) (?<body>${BODY_INSTRUMENTAL}|[А-ЯЁ -]{6,60}?)(?= на| \\d|,|$)(?:[^.]{0,60}?(?<date>\\d{1,2} (?:${MONTH}) ${YEAR}))?`,
    ),
    new RegExp(`^(?<type>Резолюция|Решение), принят(?:ая|ое)(?: (?<date>\\d{1,2} (?:${MONTH}) ${YEAR}))?`),
    new RegExp(`(?<type>Резолюци[яи]|Решени[ея]) (?<body>${BODY_GENITIVE})(?=$|[,.])`),
  ],
  isResolution: /резолюц/i,
  partHeading: /^(?:Часть|ЧАСТЬ) ?\(?(?<letter>[a-zA-Zа-еА-Е])\)?[:.]?(?:\s+(?<title>\S.*))?$/s,
  inDecision: new RegExp(
    `(?:^|[,;] )(?:[Вв]|[Сс]огласно|[Пп]о) (?:(?:пункт[а-яё]*|част[а-яё]+|раздел[а-яё]*) [^,;]{1,30}? )?(?:(?:свое[а-яё]+|ее|его) )?(?<type>решени[а-яё]+|резолюци[а-яё]+) (?<number>${NUMBER})`,
  ),
};

const documents: DocumentGrammar = {
  kinds: [
    { kind: 'rules of procedure', pattern: /правил[а-яё]* процедуры/gi },
    { kind: 'provisional agenda', pattern: /предварительн[а-яё]+ повестк[а-яё]+ дня/gi },
    { kind: 'draft resolution', pattern: /проект[а-яё]* резолюци[а-яё]+/gi },
    { kind: 'draft decision', pattern: /проект[а-яё]* решени[а-яё]+/gi },
    { kind: 'work programme', pattern: /программ[а-яё]+ работы/gi },
    {
      kind: 'decisions',
      pattern: /(?<!проект[а-яё]{0,3} )(?<![А-Яа-яЁё])решени(?:я|й|ях|ям|ями)(?![А-Яа-яЁё])/gi,
    },
    { kind: 'resolution', pattern: /(?<!проект[а-яё]{0,3} )(?<![А-Яа-яЁё])резолюци[а-яё]+/gi },
    { kind: 'report', pattern: /(?<![А-Яа-яЁё])доклад[а-яё]*/gi },
    { kind: 'note', pattern: /(?<![А-Яа-яЁё])записк[а-яё]+/gi },
  ],
  report: /^(?:[А-ЯЁ][а-яё-]+ )?(?:доклад|отчет|протокол|краткий отчет)(?![А-Яа-яЁё])/i,
  agendaItem: /[Пп]ункт (?<item>\d{1,3}(?: ?\(?[a-zа-е]\))?)\*? (?:предварительной )?повестки дня/,
  submitted: new RegExp(
    `^Доклад (?<own>${BODY_GENITIVE}),?(?: представл[а-яё]+)? (?<to>${BODY_DATIVE})(?:[^.]{0,40}?(?:на|к) (?:ее|её|его) (?<ordinal>${ORDINAL}) сессии)?`,
  ),
  reportOf: new RegExp(
    `^Доклад (?:о (?:работе|деятельности) (?:(?:[а-яё]+ ){0,3}сессии )?)?(?<own>${BODY_GENITIVE})`,
  ),
};

/** Russian as the organs of the United Nations draft it: names are inflected, and an operative verb has no capital. */
export const russian: Grammar = {
  lang: 'ru',
  lines,
  bodies: {
    name: BODY,
    notBodies:
      /Исполнительн\S+ директорат\S*|Комисси\S+ ревизоров|Совет\S* Европы|Совет\S* сотрудничества|Конференци\S+ по национальному диалогу/g,
    naming,
  },
  numbers: { ordinal: ORDINAL, readOrdinal, readCount, units: UNITS },
  dates: {
    patterns: [
      new RegExp(
        `(?<!\\d)(?<d>\\d{1,2})(?: (?<m>${MONTH}))?(?: (?<y>${YEAR})${OF_YEAR}?)?(?: ?[-–—] ?| (?:по|и|до) )(?<d2>\\d{1,2}) (?<m2>${MONTH})(?: (?<y2>${YEAR})${OF_YEAR}?)?`,
        'g',
      ),
      new RegExp(`(?<!\\d)(?<d>\\d{1,2}) (?<m>${MONTH})(?: (?<y>${YEAR})${OF_YEAR}?)?`, 'g'),
      new RegExp(`(?<![\\d.])(?<d>\\d{2})\\.(?<m>\\d{2})\\.(?<y>${YEAR})(?!\\d)`, 'g'),
      new RegExp(`(?<!\\d ?)(?<m>${MONTH}) (?<y>${YEAR})(?!\\d)${OF_YEAR}?`, 'g'),
      new RegExp(
        `(?<q>перв|втор|трет|четверт|последн|I{1,3}V?(?= )|IV(?= ))(?:${LETTER}{1,4})? квартал[а-яё]{0,2} (?<y>${YEAR})${OF_YEAR}?`,
        'gi',
      ),
    ],
    readMonth,
    readQuarter: (text) => QUARTERS[text.toLowerCase().slice(0, 3)] ?? QUARTERS[text] ?? null,
  },
  sessions,
  decisions,
  officers: {
    elected:
      /избрал[аои]?(?![А-Яа-яЁё])[^.]{0,200}?(?:[Бб]юро|должностных лиц|членов)|избран[оыа]?(?![А-Яа-яЁё])[^.]{0,60}?[Бб]юро/,
    listBegins: /в (?:следующем )?составе:? |в которое вошли:? |:\s/,
    roles: new RegExp(
      `${FROM}(?<role2>${ROLE})\\s?[—–:-]\\s?(?<holders2>[^;:.]{2,300}?)(?=[;.]|$|, (?:${ROLE})\\s?[—–:-])|(?<holders>[^;:()]{2,300}?) (?:\\(|(?:в качестве|на должност[ьи]|на пост|—|–) )?(?<role>${ROLE})\\)?`,
      'g',
    ),
    holderSeparator: /, а также | и |, /,
    article: /^(?:(?:и|а также|представител[а-яё]+|состоящее из|в составе) )*/i,
    readRole: (text) =>
      /заместит|вице/i.test(text)
        ? 'vice-chair'
        : /докладчик/i.test(text)
          ? 'rapporteur'
          : /председател/i.test(text)
            ? 'chair'
            : null,
    term: new RegExp(`(?<from>${YEAR}) ?[-–—] ?(?<to>${YEAR})(?: годов| годы| гг)`),
  },
  documents,
  requests,
  due,
  asks,
};
