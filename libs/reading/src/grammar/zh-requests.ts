import { BARE_HAN_BODIES, KNOWN_BODIES } from './lexicon-of-bodies.js';
import type { AskGrammar, DueGrammar, RequestGrammar } from './grammar.js';
import { HEAD_TITLES } from './head-titles.js';
import {
  AGENTS,
  COUNTED,
  DATE,
  HAN,
  HEAD,
  MODIFIER,
  NUMERAL,
  ORGANIZATION,
  OWNER,
  SECRETARIAT,
  YEAR,
} from './zh-words.js';

const VERBS: Readonly<Record<string, string>> = {
  请: 'requests',
  要求: 'requests',
  再次请: 'requests again',
  邀请: 'invites',
  鼓励: 'encourages',
  敦促: 'urges',
  促请: 'calls upon',
  吁请: 'calls upon',
  呼吁: 'calls upon',
  建议: 'recommends',
  指示: 'instructs',
  责成: 'instructs',
  责令: 'instructs',
  委托: 'instructs',
  授命: 'instructs',
  敦请: 'urges',
  恳请: 'requests',
  请求: 'requests',
  重申: 'requests again',
  命令: 'instructs',
  着令: 'instructs',
  决定: 'decides',
};
/** 请 is also a part of other words (申请, 请求, 请访问). */
const PLAIN_REQUEST = '(?<![申邀促吁提恳聘报呈敦敬央延])请(?![求示愿柬假帖勿问访])';
/** As nouns 请求 and 要求 name no addressee right behind them. */
const OUR_OWN = `(?:${OWNER})?(?:${HEAD}|${SECRETARIAT})`;
const ASKED_AGAIN = `重申其?(?:要求|请求)(?=${OUR_OWN})|重申其?[对向](?=${OUR_OWN}(?:提出)?的(?:要求|请求))`;
const OTHER_VERBS = `${ASKED_AGAIN}|(?<!应[^，；。]{0,12})请求(?=${OUR_OWN})|命令|着令|邀请|鼓励|敦促|促请|吁请|呼吁|建议|要求|指示|责成|责令|委托|授命|敦请|恳请|决定(?!要求|建议|鼓励|邀请|敦促|促请|吁请|呼吁|责成|指示|委托|授权)`;
/** How a body asks: words between its name, or the start of the paragraph, and the verb. */
const MANNER =
  '又|还|也|亦|另外?|复|更|并|兹|特此?|务|同时|再次|再度|进一步|进而|再|强烈|大力|热烈|郑重|紧急|迫切|诚挚|特别|尤其|重新';
/** A place or time that says where something is done: "在同一决议第5段中". */
const PLACE = '(?:在|于)[^，；。]{1,40}?(?:中|上|下|时|期间|方面|会议)';
const RECALL =
  '回顾|忆及|注意到|表示注意到|重申|欢迎|考虑到|认识到|铭记|意识到|强调|确认|审议了|根据|依照|按照|如|关于|鉴于|由于|正如|感谢|赞赏';

const readMarker: RequestGrammar['readMarker'] = (marker, opens) => {
  const kept = opens ? marker : marker.replace(/^并/, '');
  const name = /再[次度]|重新/.test(kept)
    ? 'again'
    : /[还进更]/.test(kept)
      ? 'further'
      : /[又也亦并另复]/.test(kept)
        ? 'also'
        : '';
  return { name, length: kept.length };
};

const nameOf: RequestGrammar['nameOf'] = (text, role) => {
  if (role === 'member-states') return /伙伴/.test(text) ? 'Member States and partners' : 'Member States';
  const known = KNOWN_BODIES.find((body) => body.zh.some((name) => text.endsWith(name)));
  return known?.title ?? BARE_HAN_BODIES[text]?.title ?? text;
};

/** Before a verb of asking: it is recalled, quoted or advised, and nobody's act of asking. */
const BLOCKED: readonly RegExp[] = [
  // a recalled request: "其中请", "其中除其他外请", "其中大会请"
  /(?<!通过了[^。；]{2,60}，)其中(?:除其他外，?|特别)?[^，；。]{0,20}$/,
  // "主席回顾说，委员会上届会议请": what somebody said that was asked
  /(?:(?:回顾|忆及|指出|提到|说明|表示)(?:说|道)|(?<!在)(?:回顾|忆及))，[^；。]*$/,
  new RegExp(
    `(?:^|(?<!通过了[^。；]{2,60})[，；（]) ?其中(?:除其他外，?)?[^，；。]{0,20}?(?:${PLAIN_REQUEST}|${OTHER_VERBS}|决定)[^；。]*$`,
  ),
  new RegExp(`(?:^|[，；：。])(?:又|还|并|再次)?(?:${RECALL})[^，；。]{0,60}(?<!，)$`),
  // what somebody advised that a body should ask
  /(?:建议|提议|主张|希望)[^，；。]{0,24}$/,
  /(?:所|被|经|应|如|可|不妨|拟|未|不|已|的|该项|这项|这些|各项|一项|其|可能|可以)$/,
];

/** `BODY` is the source of a body's name in the text that is read. */
export const requestsOf = (BODY: string): RequestGrammar => ({
  hint: /请|命令|着令|重申|鼓励|敦促|呼吁|建议|要求|指示|责成|责令|委托|授命|决定/,
  verb: new RegExp(`(?<marker>(?:${MANNER}){0,3})(?<verb>${PLAIN_REQUEST}|${OTHER_VERBS})(?<after>)`, 'g'),
  readVerb: (verb) => {
    const name = VERBS[verb.startsWith('重申') ? '重申' : verb];
    return name === undefined ? null : { name, tense: 'none' };
  },
  readMarker,
  clauseStart:
    /[，；：。、]\s?[¹²³⁴-⁹⁰]?\s?(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)）]\s?)?|^[“"]?/g,
  left: {
    opens: /^[“"『「（([【\s¹²³⁴-⁹⁰—–•·-]*$/,
    subject: new RegExp(
      `^(?:但|同时|此外|因此|为此)?(?:${PLACE})?(?:(?:${MODIFIER}{0,14}?)${BODY}|我们|会议|会上)(?: ?${YEAR} ?年)?(?:第(?:${NUMERAL}|\\d{4})[届次](?:全体)?(?:会议|常会)(?:续会)?|届会|年度会议)?(?:${PLACE})?上? ?(?:还|又|也|并)?(?:一致)?(?:决定|商定|同意|议决|决议)? ?$`,
    ),
    coordinate:
      /^(?:并且|而且|并|且|以及|同时|此外|因此|为此|据此|其中(?:除其他外)?)?(?:在(?:这|此)一?(?:方面|点上)|就此|为此(?:目的)?|有鉴于此|鉴此|因而|特此)?(?:一致)?(?:决定|商定|同意|议决|决议)?$/,
    joiningMarker: /^并/,
    resolvedStem: /(?:决定|商定|议决|决议)[^：。；]{0,12}：\s*$/,
    act: new RegExp(`^(?!(?:${ORGANIZATION})?(?:${HEAD}|${SECRETARIAT})(?!的))`),
    blocked: BLOCKED,
  },
  passive: new RegExp(
    `(?<addressee>(?<![的向由对与和、])${OUR_OWN})[获被受](?<verb>请(?!求)|要求|责成|委托|指示|邀请|鼓励|敦促)(?![^，；。]{0,16}的)`,
    'g',
  ),
  directive: new RegExp(`^(?:应?由(?<who>${OUR_OWN})|(?<who2>${OUR_OWN})(?=应|须|负责))`),
  chain: new RegExp(
    `(?:${MODIFIER}{0,10}?${BODY}|(?:各|所有)?(?:会员国|成员国|国|缔约方))[^，；。]{0,20}?(?:${PLAIN_REQUEST}|邀请|促请|敦促|鼓励|要求|责成|指示|委托)`,
    'y',
  ),
  head: new RegExp(` ?(?<of>${OWNER})??(?<title>${HEAD})`, 'y'),
  secretariat: new RegExp(` ?[该本]?(?<of>${OWNER})??(?<title>${SECRETARIAT})`, 'y'),
  notHead:
    /^(?:的?(?:特别|个人|执行)?代表|特使|办公室|咨询(?:小组|委员会|机构)|报告员|理事会|总干事|局长|工作人员|所|编写的|提交的|提出的|助理|个人|执行但)/,
  pronoun:
    /(?<pronoun>她|他|其(?!特|代表|秘书|主席|成员|附属|下属|执行|工作|余|中|所属|领导|行政|各))(?!们|他)/y,
  meansSecretariat: /^其$/,
  agent: new RegExp(` ?(?<agent>${AGENTS})`, 'y'),
  isAgent: /\S/,
  states: /会员国|成员国|各国|缔约方(?!会议|大会)|缔约国(?!会议|大会)|国家|政府(?!间)|捐助/,
  isBody: new RegExp(`^(?:${MODIFIER}{0,12}?)${BODY}$`),
  asks: /^(?:提出)?的(?:要求|请求)|^[^的。；][^。；]/,
  that: /(?<that>)(?=将|把)|(?<by>由)/y,
  passiveAgent: new RegExp(
    `(?:将|把)(?:(?<title>${HEAD})|(?<secretariat>${SECRETARIAT}))[^，；。]{0,40}?(?:报告|说明|文件|研究|清单)[^，；。]{0,24}?(?:提交|分发|转交|送交|列入|提请)`,
    'y',
  ),
  passiveAsk: /(?!)/,
  duty: /^(?:应|须|将|每|向)/,
  joint: new RegExp(`(?:和|及|以及|、)(?:${MODIFIER}{0,8}?)(?:${HEAD})$`),
  nextAct:
    /，(?:并|又|还|也)?(?:在(?:这|此)方面)?(?:欢迎|注意到|强调指出|着重指出|特别指出|重申|确认|表示|赞赏|认识到|核可|核准了)/,
  trailing:
    /(?:[，、；：\s]|(?<=[，；。：] ?)[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)）]|并|在(?:这|此)方面|同时){0,40}$/,
  closing: /[。；.;！]?[”’"」』]*[。；.;]?\s*[¹²³⁴-⁹⁰]*\s*$/,
  readTitle: (text) => HEAD_TITLES.find((title) => title.zh.includes(text))?.name ?? text,
  nameOf,
});

export const due: DueGrammar = {
  at: new RegExp(
    `(?:在|向|于|为|提交|提交给|供|提请|至|呈交|送交|不迟于|在其|在今后|交|报告|通报|起|开始) ?${MODIFIER}{0,14}(?<!举行|召开)$`,
  ),
  before: /(?!)/,
  beforeAfter: new RegExp(
    `^(?:开幕|举行|召开)?(?:至少|不少于)?(?:${NUMERAL}个?(?:星期|周|天|日|月))?(?:之前|以前|前)`,
  ),
  agendaSegment: /(?!)/,
  lead: /(?!)/,
  from: /(?:从|自) ?$/,
  until: /(?:直至|直到|截至) ?$/,
  atAfter: /^(?:上|期间)?(?:报告|提交|审议|通报|提供|讨论|汇报|核准|批准|说明|介绍)/,
  purpose: /以便|供|以供|以期|从而/,
  pastBefore: /(?!)/,
  pastAfter:
    /^(?:上|期间)?(?:所|已)?(?:通过|举行|作出|设立|核准|商定|主席|的(?![^，；。]{0,20}报告[中内里])|以来|之后)|^(?:上|期间)?[^，；。]{0,14}(?:通过|举行|作出|设立|核准|商定|提出)的/,
  margins: /(?!)/,
  marginsAfter: /^(?:期间|的?间隙|会外)[^，；。]{0,6}(?:召开|举行|举办|组织)/,
  through: /(?:通过|经由|经) ?$/,
  throughAfter: /^，?(?:就[^，；。]{1,40})?(?:向|提交|将|把)/,
  receiver: /(?:向|提交|提交给|供|呈交|报告给|递交|提供给|转交|送交|提请|请) ?$/,
  transfer: /报告|提交|通报|汇报|提供|介绍|说明|转交|提出/,
  untilEvent: /(?:直至|直到)(?!第)(?<what>[^，；。]{3,40})/,
  untilCompletion: /(?:直至|直到)(?<what>[^，；。]{2,40}?(?:完成|结束|为止))/,
  forms: [
    {
      form: 'ends',
      pattern:
        /(?:停止|不再|终止|停发)[^，；。]{0,24}?(?:提交|编写|提出|印发|提供|进行)[^，；。]{0,16}?(?:报告|说明|通报|简报|资料)|(?:停止|不再|终止)[^，；。]{0,12}?报告/,
    },
    { form: 'by-date', pattern: new RegExp(`(?<date>${DATE})(?:之前|以前|前)`) },
    { form: 'by-date', pattern: new RegExp(`(?:至迟|最迟|不迟于|不晚于)(?:在|于)? ?(?<date>${DATE})`) },
    { form: 'by-year-end', pattern: /(?<year>20\d{2}) ?年(?:年底|底|年末|年终)(?:[之以]?前)?/ },
    {
      form: 'by-month-end',
      pattern: /(?<year>20\d{2}) ?年 ?(?<month>[一二三四五六七八九十]{1,2}|\d{1,2}) ?月(?:底|末)(?:之?前)?/,
    },
    {
      form: 'by-month-end',
      pattern: new RegExp(
        `(?<year>${YEAR}) ?年 ?第?(?<quarter>[一二三四1-4])个?季度(?:末|底|结束)(?:[之以]?前)?`,
      ),
    },
    { form: 'two-yearly', pattern: /每两年|每二年|两年一次|每隔一年/ },
    {
      form: 'every-interval',
      pattern: new RegExp(`每隔? ?(?<count>${NUMERAL}) ?(?<unit>天|日|周|星期|个月|年)(?:一次)?`),
    },
    { form: 'half-yearly', pattern: /每半年|半年一次|每年两次/ },
    { form: 'every-interval', pattern: /[每按]个?(?:(?<quarterly>季度)|(?<monthly>月))/ },
    {
      form: 'within',
      pattern: new RegExp(
        `(?<adoption>通过)?(?:后|之日起|之后)? ?(?<!\\d)(?<count>${NUMERAL}) ?(?<unit>天|日|周|星期|个月|年)(?:之内|以内|内)`,
      ),
    },
    {
      form: 'next-report',
      pattern:
        /(?:在)?(?:其|他|她)?[^，；。]{0,50}?(?:下次|下一次|下一份|下份)[^，；。]{0,10}?报告(?:中|内)?/,
    },
    // what goes into a budget goes there once
    {
      form: 'next-report',
      pattern: new RegExp(
        `在(?:其|该)?(?:下一?个?|今后的?)? ?(?:${YEAR} ?(?:[-–—至/] ?\\d{2,4})? ?年?)?(?:两年期|四年期|年度)?(?:拟议|订正)?(?:工作)?(?:方案|计划)?[和及]?(?:方案)?(?:预算|概算)(?:草案|提案)?(?:中|内)`,
      ),
    },
    {
      form: 'regular-report',
      pattern: /(?:在|作为)[^，；。]{0,40}?(?:定期|年度|例行|两年期)报告(?:中|内|的一部分)/,
    },
    { form: 'yearly', pattern: /每一?年(?!第|度?第|来)|逐年|按年度?|年度报告/ },
    {
      form: 'regularly',
      pattern: /定期(?!报告|会议|届会|审查会议|预算)|定期报告(?=[^，；。的中]{1,20}(?:情况|进展))/,
    },
    {
      form: 'event',
      pattern:
        /(?:在|利用|借)?[^，；。]{3,30}?(?:会外|间隙|期间)(?=，|[^，；。]{0,6}(?:举行|举办|组织|召开))/,
    },
  ],
  unread: new RegExp(
    `${YEAR} ?年 ?(?:第?[一二三四1-4]个?季度|[上下]半年|年?[中初]|${COUNTED} ?月(?:[上中下]旬|初)?)(?:之前|以前|前|内)|在 ?${YEAR} ?年 ?(?:第?[一二三四1-4]个?季度|[上下]半年)|[在于] ?${YEAR} ?年(?:内|期间|中)|${YEAR} ?年 ?${COUNTED} ?月(?:举行|召开)的[^，；。]{0,14}?(?:会议|届会)|(?:本届?)?(?:会议|届会)(?:闭幕|结束)[之以]?前|会议?前 ?${NUMERAL} ?个?(?:星期|周|天|月)|(?:向|提交|供) ?(?=[A-Z])[A-Z]{2,8} ?-? ?\\d{1,3}(?![\\d/])|(?:届时|(?:上述|该)届?(?:会议|届会))|尽快|尽早|及早|从速|立即|适时|适当时候|在适当时|及时(?:向|提交|报告)`,
  ),
};

/** A verb and, in the same clause, its object. */
function making(verbs: string, nouns: string): RegExp {
  return new RegExp(`(?:${verbs})[^，；。]{0,60}?(?:${nouns})`);
}
const MAKE = '编写|拟订|拟定|制定|制订|编制|起草|提交|完成|提出';

const MEANS = '(?:资源|资金|经费|财力|供资|捐款)';

export const asks: AskGrammar = {
  conditions: [
    /(?:酌情并?|必要时并?|适当时并?)?在?(?:具备|有)?(?:可用)?(?:资源|资金|经费|财力|供资|捐款)[^，；。]{0,8}?(?:允许|许可|到位|充足(?!程度|性))(?:的?情况下|时|的前提下|的条件下)?/,
    /在?(?:现有|可用)(?:和可用|和现有)?[^，；。]{0,8}?(?:资源|资金|经费|预算)[^，；。]{0,8}?(?:范围内|限度内|内)|在?预算(?:的?限度|限额|范围)内/,
    /(?:根据|依)(?:可用|获得|现有)?(?:资源|资金|经费|预算)[^，；。]{0,8}?(?:情况|而定|可得性)/,
    new RegExp(
      `(?:(?<![重监审忽检轻巡])视(?![为作听频察野])|取决于)[^，；。]{0,12}?${MEANS}(?:[^，；。]{0,8}?(?:情况|而定))?`,
    ),
    new RegExp(
      `(?:根据|在)?可(?:用|得|获得|利用|动用)的?[^，；。]{0,6}?${MEANS}(?:[^，；。]{0,4}?内|(?<=根据.{0,12}))`,
    ),
    new RegExp(
      `(?:如果?|若|倘若?|一旦|待|但?须)(?:能够?)?(?:有|获得|收到|筹得|具备)[^，；。]{0,10}?${MEANS}`,
    ),
    new RegExp(`不得?超出(?:现有|可用)[^，；。]{0,6}?${MEANS}`),
    /在?预算[^，；。]{0,6}?(?:允许|许可)(?:的?情况下|时|的前提下)?/,
    /在?(?:已?核定|核准|批准|既定|现有)的?[^，；。]{0,6}?预算[^，；。]{0,6}?(?:范围|限度|框架)?内/,
    new RegExp(`以[^，；。]{0,10}${MEANS}[^，；。]{0,6}为(?:限|条件|前提)`),
    /在?(?:获得|具备|筹得|收到|提供|有)[^，；。]{0,10}?(?:资源|资金|经费|捐款)的?(?:情况下|前提下|条件下|时)/,
    new RegExp(`应${HAN}{0,10}?(?:请求|要求)|经(?:其|${HAN}{0,4}国)?请求`),
  ],
  deliverables: [
    {
      deliverable: 'update',
      pattern:
        /(?:通报|提供|说明|介绍|报告|提交)[^，；。]{0,80}?最新(?:进展)?(?:情况|资料|信息)|通报|随时(?:向[^，]{0,12})?(?:了解|告知)/,
    },
    {
      deliverable: 'report',
      pattern:
        /(?<!的|份|该|本|度|期|检查|审查|特别|关于|下次|工作|国家)报告(?=[\u4e00-\u9fff《“”]|$)(?!员|期|中|的|书|和|与|及|所|由|系统|制度|开展)|报告中[^，；。]{0,12}?(?:说明|列入|载列|汇报|报告)/,
    },
    { deliverable: 'report', pattern: making(`${MAKE}|提供|发表`, '报告(?!员|期|中|所|开展)') },
    { deliverable: 'briefing', pattern: making('举行|举办|提供|作', '简报|情况介绍|通报会|吹风会|情况通报') },
    { deliverable: 'strategy', pattern: making(MAKE, '战略(?!计划|伙伴|目标)') },
    { deliverable: 'plan', pattern: making(MAKE, '计划(?!署)|路线图') },
    {
      deliverable: 'consultation',
      pattern:
        /加强与[^，；。]{1,120}?(?:协作|合作|对话|协商|磋商)|(?:进行|举行|开展|参与|组织|继续)[^，；。]{0,50}?(?:磋商|协商|对话)|(?:探讨|考虑)[^，；。]{0,100}?召开[^，；。]{0,60}?会议/,
    },
    {
      deliverable: 'other',
      pattern: making(
        `${MAKE}|开发|说明`,
        '文件|准则|指南|机制|工具包|框架|方法|清单|提案|建议|备选方案|评估|政策|标准|理由|手册',
      ),
    },
  ],
};
