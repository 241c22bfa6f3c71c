import { anyOf } from './any-of.js';
import { BARE_HAN_BODIES, KNOWN_BODIES } from './lexicon-of-bodies.js';
import { CHAIR_OF_COMMISSION, PRESIDENT } from './head-titles.js';
import { ORGANIZATIONS } from './organizations.js';

/** Pieces of Chinese that several patterns share, as regular expression sources. */

export const HAN = '[\\u4e00-\\u9fff]';
export const NUMERAL = '(?:[一二三四五六七八九十百零〇两]{1,6}|\\d{1,3})';
export const YEAR = '(?:19|20)\\d{2}';
/** The number of a month or a day. */
export const COUNTED = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
export const DATE = `${YEAR} ?年 ?${COUNTED} ?月 ?${COUNTED} ?[日号]`;

/** What an organization is called. */
export const ORGANIZATION = anyOf([...ORGANIZATIONS.flatMap((one) => one.zh), '管理局', '本组织']);
const NAMES = anyOf([...KNOWN_BODIES.flatMap((body) => body.zh), ...Object.keys(BARE_HAN_BODIES)]);

/** Nouns that a body's name ends with. */
export const BODY_NOUN = '大会|理事会|委员会|执行局|董事会|缔约方会议';

/** A body's name, perhaps with its organization before it: those known to all texts, and those `learned` from one. */
export function bodySource(learned: readonly string[]): string {
  const names = [anyOf(learned), NAMES].filter(Boolean).join('|');
  return `(?:(?:${ORGANIZATION})?(?:${names}|第[一二三四五六]委员会))`;
}

/** Titles of heads of secretariats, in English and in Chinese. */
export const HEAD_TITLES: readonly { readonly name: string; readonly zh: readonly string[] }[] = [
  { name: 'Executive Director', zh: ['执行主任'] },
  { name: 'Secretary-General', zh: ['秘书长'] },
  { name: 'Executive Secretary', zh: ['执行秘书'] },
  { name: 'Director-General', zh: ['总干事'] },
  { name: 'Regional Director', zh: ['区域主任', '区域办事处主任'] },
  { name: 'High Commissioner', zh: ['高级专员'] },
  { name: 'Administrator', zh: ['署长'] },
  { name: 'Commissioner-General', zh: ['主任专员'] },
  { name: 'Chief Executive Officer', zh: ['首席执行官', '首席执行干事'] },
  { name: 'Director', zh: ['局长', '主任'] },
  { name: PRESIDENT, zh: ['总裁', '行长'] },
  { name: CHAIR_OF_COMMISSION, zh: ['非盟委员会主席', '非洲联盟委员会主席', '委员会主席'] },
];

/** What a secretariat is called, by itself or with its organization's name before it. */
export const SECRETARIAT = '总?秘书处|技秘处|国际局(?!势)';
export const HEAD = anyOf(HEAD_TITLES.flatMap((title) => title.zh));

/** Characters of a modifier: none that could be a particle or a verb of its own. */
export const MODIFIER = `(?:(?![与和向在的将为对由从并及就于请谢赞赏迎到、副]|其(?:${HEAD}|${SECRETARIAT}))${HAN})`;
/** Whose head or secretariat it is: an organization, or whatever stands before the title. */
export const OWNER = `(?!各|会员国|成员国)(?:(?:联合国)?(?:${ORGANIZATION})|[A-Z][A-Za-z-]{1,11} ?|${MODIFIER}{2,14}?)`;

const SEVERAL =
  '会员国|成员国|成员|各国|国家|缔约方|缔约国|各方|政府|捐助者|捐助方|捐助国|机构|伙伴|行为体|利益攸关方|委员会|大会|理事会|执行局|论坛|工作组|小组|主席团|主席|基金会|基金|秘书处|协调员|代表|特使|国际社会|社会|当局|高级专员|办事处|办公室|中心|联盟|银行|专家|报告员|团队|网络|学术界|人士|实体|单位|官员|执行主任|秘书长|总干事|执行秘书|(?<!部)署|儿基会|会|司|劳工局|联合国';
/** What makes the noun before it the beginning of another's name. */
const LONGER = '理事会|委员会|大会|执行局|小组|工作组|办公室|办事处|秘书处|中心|网络|团队|论坛';
/** These are verbs or common nouns when nothing stands before them. */
const MODIFIED = '组织|系统|部门|方案|城市|企业|界';
const AGENT = `(?:[^，；。：,;]{0,24}?(?:${SEVERAL})(?!${LONGER})|[^，；。：,;]{2,24}?(?:${MODIFIED}))`;
const NO_AGENT =
  '(?!将|把|在|由|对|为|与|就|从|采|审|核|通过|加强|访问|注意|考虑|探索|开展|进行|提供|编写|不|以|该|参|加|实|扩|推|促|建|设|制)';

/** Who else can be asked: nouns for agents, several of them joined. */
export const AGENTS = `${NO_AGENT}${AGENT}(?:(?:和|、|以及|及|与|或)${AGENT})*`;
