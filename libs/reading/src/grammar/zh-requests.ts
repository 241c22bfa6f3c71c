import { BARE_HAN_BODIES, KNOWN_BODIES } from './lexicon-of-bodies.js';
import type { RequestGrammar } from './grammar.js';
import {
  AGENTS,
  HEAD,
  HEAD_TITLES,
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
const PLAIN_REQUEST = '(?<!(?<!重)申|[邀促吁提恳聘报呈敦敬央延])请(?![求示愿柬假帖勿问访])';
/** As nouns 请求 and 要求 name no addressee right behind them. */
const OUR_OWN = `(?:${OWNER})?(?:${HEAD}|${SECRETARIAT})`;
const ASKED_AGAIN = `重申其?(?:要求|请求)(?=${OUR_OWN})|重申其?[对向](?=${OUR_OWN}(?:提出)?的(?:要求|请求))`;
const OTHER_VERBS = `${ASKED_AGAIN}|(?<!应[^，；。]{0,12})请求(?=${OUR_OWN})|命令|着令|邀请|鼓励|敦促|促请|吁请|呼吁|建议|要求|指示|责成|责令|委托|授命|敦请|恳请|决定(?!要求|建议|鼓励|邀请|敦促|促请|吁请|呼吁|责成|指示|委托|授权)`;
/** How a body asks: words between its name, or the start of the paragraph, and the verb. */
const MANNER =
  '又|还|也|亦|另外?|复|更|并|兹|特此?|务|同时|再次|再度|进一步|进而|再|强烈|大力|热烈|郑重|紧急|迫切|诚挚|特别|尤其|重新|重申(?=请)';
/** A place or time that says where something is done: "在同一决议第5段中". */
const PLACE = '(?:在|于)[^，；。]{1,40}?(?:中|上|下|时|期间|方面|会议)';
const RECALL =
  '回顾|忆及|注意到|表示注意到|重申|欢迎|考虑到|认识到|铭记|意识到|强调|确认|审议了|根据|依照|按照|如|关于|鉴于|由于|正如|感谢|赞赏';

const readMarker: RequestGrammar['readMarker'] = (marker, opens) => {
  const kept = opens ? marker : marker.replace(/^并/, '');
  const name = /再[次度]|重新|重申/.test(kept)
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
