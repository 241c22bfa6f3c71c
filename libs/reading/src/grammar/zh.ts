import { hanNumber } from '../text/numerals.js';
import type {
  DateGrammar,
  DecisionGrammar,
  DocumentGrammar,
  Grammar,
  LineGrammar,
  OfficerGrammar,
  SessionGrammar,
} from './grammar.js';
import { asks, due, requestsOf } from './zh-requests.js';
import { bodySource, COUNTED, DATE, HAN, HEAD, NUMERAL, SECRETARIAT, YEAR } from './zh-words.js';

/**
 * Chinese as the organs of the United Nations draft it; it has no tense, and spaces around digits vary.
 * `learned` are the names of bodies that one text gives itself.
 */
export function chinese(learned: readonly string[] = []): Grammar {
  const BODY = bodySource(learned);
  return {
    lang: 'zh',
    lines: linesOf(BODY),
    bodies: {
      name: BODY,
      notBodies: /委员会执行局|秘书处执行委员会|政府间气候变化专门委员会|世界人权大会/g,
    },
    numbers: {
      ordinal: NUMERAL,
      readOrdinal: (text) => (text === '首' ? 1 : hanNumber(text)),
      readCount: hanNumber,
    },
    dates,
    sessions: sessionsOf(BODY),
    decisions: decisionsOf(BODY),
    officers,
    documents: documentsOf(BODY),
    requests: requestsOf(BODY),
    due,
    asks,
  };
}

const dates: DateGrammar = {
  patterns: [
    new RegExp(
      `(?<y>${YEAR}) ?年 ?(?<m>${COUNTED}) ?月 ?(?<d>${COUNTED}) ?[日号](?: ?(?:至|到|和|-|–|—|、) ?(?:(?:(?<y2>${YEAR}) ?年 ?)?(?<m2>${COUNTED}) ?月 ?)?(?<d2>${COUNTED}) ?[日号])?`,
      'g',
    ),
    new RegExp(`(?<y>${YEAR}) ?年 ?(?<m>${COUNTED}) ?月(?! ?\\d)`, 'g'),
    new RegExp(`(?<y>${YEAR}) ?年 ?(?:第? ?(?<q>[一二三四1-4]|最后一?) ?个? ?)季度`, 'g'),
  ],
  readMonth: (text) => hanNumber(text),
  readQuarter: (text) => (text.startsWith('最后') ? 4 : hanNumber(text)),
};

const officers: OfficerGrammar = {
  elected: /选(?:举|出)[^。]*主席团/,
  listBegins: /[：:]/,
  roles: /(?<holders>[^；，：。;:]{1,160}?)(?:担任|为|任)(?<role>共同主席|副主席|主席|报告员)/g,
  holderSeparator: /、|以及|和|及/,
  article: /^(?:由|并由|以及|和)/,
  readRole: (text) =>
    text.includes('副')
      ? 'vice-chair'
      : text.includes('报告员')
        ? 'rapporteur'
        : text.includes('主席')
          ? 'chair'
          : null,
  term: /(?<from>(?:19|20)\d{2}) ?[-–—至] ?(?<to>(?:19|20)\d{2}) ?年/,
};

const linesOf = (BODY: string): LineGrammar => ({
  joint: '',
  ended: /[。；：！？.;:!?，、,][”’"」』）)\]】]*\s?[¹²³⁴-⁹⁰*]*\s*$/,
  unfinished: /[的和及与或在向对为于、（《“]\s*$/,
  continues: /(?!)/,
  sentenceEnd: /[。！？][”’"」』）)]*\s?[¹²³⁴-⁹⁰]*/g,
  noSentenceEnd: /(?!)/,
  preamble:
    /^[“"]?(?:又|还|并|再次|深为|非常|极为|表示|[\u4e00-\u9fff]{1,4}地)?(?:回顾|忆及|注意到|重申|考虑到|认识到|铭记|意识到|确认|强调|欢迎|审议了|深信|赞赏|关切|遵循|申明|念及|鉴于)/,
  operative:
    /^[“"[]?(?:又|还|并|再次|进一步|强烈|[\u4e00-\u9fff]{1,4}地)?(?:请|邀请|鼓励|敦促|促请|吁请|呼吁|敦请|恳请|建议|要求|指示|责成|责令|委托|委派|批准|商定|同意|宣布|声明|设立|任命|选举|延长|谴责|祝贺|支持|撤销|废除|决定|欢迎|注意到|表示注意到|强调|着重|重申|确认|核可|核准|通过|赞赏|表示|认识到|授权|感谢|赞扬)/,
  heading: new RegExp(
    `^(?!(?:又|还|并)?(?:请|要求|责成|指示|敦促|促请|邀请|鼓励|委托)(?:${HEAD}|${SECRETARIAT})$)[^；]{1,70}$`,
    's',
  ),
  subject: new RegExp(`^[“"]?${BODY}(?![的和与及、])`),
  bodyLine: new RegExp(
    `^[“"]?(?:${HAN}{0,12}?)(?<body>${BODY})，(?=$|回顾|忆及|注意到|重申|考虑到|认识到|铭记|欢迎|审议)`,
  ),
});

const sessionsOf = (BODY: string): SessionGrammar => ({
  // the session of an assembly is called by the assembly's name
  token:
    /会议续会|续会|(?<!部长级?)会议|(?:届会|常会|例会|年会)(?!议)|(?<body>(?:世界卫生|卫生|全权代表|缔约[方国])?大会|部长级?会议)(?<=(?:第 ?[一二三四五六七八九十百\d]{1,6} ?|下一?)[届次](?:(?:世界卫生|卫生|全权代表|缔约[方国])?大会|部长级?会议))(?! ?(?:会议|常会|届会|例会|特别|紧急|续会|主席|第))/g,
  before: new RegExp(
    `(?:(?<body2>${BODY}) ?)?(?:(?<year>${YEAR}) ?年? ?)?(?:(?<body>${BODY})的? ?)?(?<everyYear>每一?年度?的?)?(?<ofYear>年度(?=第))?(?:(?<det>其|各|每一?|历)[次届]?)?(?:(?<next>下)一?[次届]?)?(?:(?<last>最后)一?[次届]?)?(?:(?:第 ?(?<ordinal>${NUMERAL}) ?[次届]?|(?<inaugural>首)[次届])(?:(?<choice>或|和|、|及)第? ?(?<ordinal2>${NUMERAL}) ?[次届])?)?(?:(?<=[下各每历一次届其])(?<body3>${BODY})的?)?(?:[（(]${YEAR} ?年?[）)])?(?<kind>特别|紧急|非常|例行|正式|常)?(?<name>年度|实质性|组织)?$`,
  ),
  after: /(?<resumed>续会)?/y,
  ofBody: null,
  yearAfterBody: null,
  held: /(?<resumed>复会|恢复会议)|举行|召开|开幕/g,
  sceneryBefore: /(?:配合|围绕|筹备)$/,
  sceneryAfter: /^(?:期间|之前|之后|前|后|上|主席|闭幕|开幕|结束|的|核准|通过)/,
  electionOnly:
    /(?:具体目的是|唯一目的是|目的是|专门(?:为了|用于)?|仅为了?|只为了?|仅限于?)[^。；]{0,80}选举[^。；]*/,
  yearOfSentence: new RegExp(`^(?<year>${YEAR}) ?年，`),
  inYear: new RegExp(`[于在](?<year>${YEAR}) ?年(?! ?\\d)`),
  dateStands: 'around',
  askedAt: [
    new RegExp(
      `^(?:此外，|同时，)?在(?<session>[^，；。]{1,40}?(?:会议|届会|常会|年会))(?:期间|上)，${BODY}`,
    ),
    new RegExp(
      `^(?<session>[^，；。]{2,40}?(?:会议|届会|常会|年会))上?(?=还|又|并|也|请|要求|建议|鼓励|敦促|促请|吁请|呼吁|邀请|核准|决定|通过)`,
    ),
  ],
});

const decisionsOf = (BODY: string): DecisionGrammar => ({
  entry: /^第 ?(?<number>\d{1,4}\/\d{1,4}) ?号(?<type>决定|决议) ?[：:，] ?(?<title>.+)$/s,
  part: /^[(（](?<letter>[a-z])[)）] ?部分 ?[：:]? ?(?<title>.+)$/s,
  inlineParts: /[(（](?<letter>[a-z])[)）] ?部分 ?[：:] ?(?<title>[^；。]+)/g,
  comprising: /[，。；]? ?(?:具体包括|其中包括|包括以下部分|由以下部分组成|分为以下部分) ?[：:]/,
  adopted: /通过了?(?:以下|下列|如下|[一二三四五六七八九十\d]+ ?项)/,
  silence: /(?:以|经由?|通过)默许程序/,
  headings: [
    new RegExp(
      `^(?:${BODY} ?)?(?:第 ?)?(?<number>\\d{1,4}/\\d{1,4}) ?号(?<type>决定|决议)[.．：:]?(?:\\s*(?<title>\\S.*))?$`,
      's',
    ),
    /^第 ?(?<number>\d{1,4} ?[(（]\d{4}[)）]) ?号(?<type>决定|决议)(?:\s*(?<title>\S.*))?$/s,
    /^(?<number>\d{1,4}\/\d{1,4})[.．](?:\s*(?<title>\S.*))?$/s,
    /^(?<number>(?:19|20)\d{2}\/\d{1,3})(?:\s+(?<title>[\u4e00-\u9fff].*))?$/s,
  ],
  adoptedBy: [
    new RegExp(`^(?<date>${DATE})(?<body>${BODY})(?<type>决议|决定)`),
    new RegExp(`(?<body>${BODY}) ?(?:于 ?)?(?<date>${DATE})通过的?(?<type>决议|决定)`),
    new RegExp(`(?<body>${BODY})[^，。]{0,20}?通过的(?<type>决议|决定)`),
  ],
  isResolution: /决议/,
  partHeading: /^[(（]?(?<letter>[a-zA-Z])[)）]? ?部分[：:.]?(?:\s*(?<title>\S.*))?$/s,
  inDecision:
    /(?:^|[，；])(?:在|根据|依照|按照)?(?:其|本)?第 ?(?<number>\d{1,4}\/\d{1,4}) ?号(?<type>决定|决议)(?:第[^，；]{1,12}段)?(?:中|里)/,
});

const documentsOf = (BODY: string): DocumentGrammar => ({
  kinds: [
    { kind: 'rules of procedure', pattern: /议事规则/g },
    { kind: 'provisional agenda', pattern: /临时议程/g },
    { kind: 'draft resolution', pattern: /决议草案/g },
    { kind: 'draft decision', pattern: /决定草案/g },
    { kind: 'work programme', pattern: /工作方案/g },
    { kind: 'decisions', pattern: /(?:上述|各项|下列)?决定(?!草案)/g },
    { kind: 'resolution', pattern: /决议(?!草案)/g },
    { kind: 'report', pattern: /报告(?!员|期)/g },
    { kind: 'note', pattern: /(?:概念|秘书处的?)说明/g },
  ],
  report: /(?:报告|会议记录)$/,
  agendaItem: /议程 ?[*＊]? ?项目 ?(?<item>\d{1,3}(?: ?[(（][a-z][)）])?)/,
  submitted: new RegExp(
    `^(?<own>${BODY})(?:提交|向)(?<to>${BODY})(?:第(?<ordinal>${NUMERAL})[届次]会议)?(?:提交)?的?报告`,
  ),
  reportOf: new RegExp(`^(?<own>${BODY})[^，。]{0,24}报告$`),
});
