import { AMERICAN_ORGANIZATIONS } from './american-organizations.js';
import { ARABIC_ORGANIZATIONS } from './ar-names.js';
import { FRENCH_ORGANIZATIONS } from './fr-names.js';
import { PRESIDENT } from './head-titles.js';
import type { Organization } from './organization.js';
import { REGIONAL_ORGANIZATIONS } from './regional-organizations.js';
import { RUSSIAN_ORGANIZATIONS } from './ru-organizations.js';
import { SPANISH_ORGANIZATIONS } from './es-names.js';
import { MANAGEMENT } from './secretariats.js';

export type { Organization } from './organization.js';

/** Names by the organization's id, a table a language. */
const OTHER_NAMES: readonly Readonly<Record<string, readonly string[]>>[] = [
  ARABIC_ORGANIZATIONS,
  FRENCH_ORGANIZATIONS,
  SPANISH_ORGANIZATIONS,
  RUSSIAN_ORGANIZATIONS,
];

/** The organizations that one body governs with this one, itself among them. */
export function governedWith(one: Organization): readonly Organization[] {
  return one.board === undefined ? [one] : ORGANIZATIONS.filter(({ board }) => board === one.board);
}

const ALL_NAMES = new Map<string, readonly string[]>();

/** Every name of an organization, in all languages. */
export function namesOf(one: Organization): readonly string[] {
  let names = ALL_NAMES.get(one.id);
  if (!names) {
    names = [...one.en, ...one.zh, ...OTHER_NAMES.flatMap((table) => table[one.id] ?? [])];
    ALL_NAMES.set(one.id, names);
  }
  return names;
}

export const ORGANIZATIONS: readonly Organization[] = [
  ...AMERICAN_ORGANIZATIONS,
  {
    id: 'un-habitat',
    head: 'Executive Director',
    en: ['UN-Habitat', 'United Nations Human Settlements Programme', 'United Nations Habitat'],
    zh: ['人居署', '联合国人类住区规划署', '人居'],
  },
  {
    id: 'unep',
    head: 'Executive Director',
    en: ['UNEP', 'United Nations Environment Programme', 'Environment Programme', 'Environment Assembly'],
    zh: ['环境署', '联合国环境规划署', '环境大会'],
  },
  {
    id: 'unicef',
    head: 'Executive Director',
    en: ['UNICEF', "United Nations Children's Fund"],
    zh: ['儿基会', '联合国儿童基金会'],
  },
  {
    id: 'unodc',
    head: 'Executive Director',
    en: ['UNODC', 'United Nations Office on Drugs and Crime'],
    bodies: ['commission-on-narcotic-drugs', 'commission-on-crime-prevention-and-criminal-justice'],
    zh: ['毒品和犯罪问题办公室', '毒罪办'],
  },
  {
    id: 'unfpa',
    head: 'Executive Director',
    en: ['UNFPA', 'United Nations Population Fund'],
    zh: ['人口基金', '联合国人口基金'],
    board: 'undp-unfpa-unops',
  },
  {
    id: 'unops',
    head: 'Executive Director',
    en: ['UNOPS', 'United Nations Office for Project Services'],
    zh: ['项目厅', '项目署', '联合国项目事务厅', '联合国项目事务署'],
    board: 'undp-unfpa-unops',
  },
  {
    id: 'wfp',
    head: 'Executive Director',
    en: ['WFP', 'World Food Programme'],
    zh: ['粮食署', '世界粮食计划署'],
    secretariat: MANAGEMENT,
    symbols: /WFP\/EB\./,
  },
  { id: 'un-women', head: 'Executive Director', en: ['UN-Women', 'UN Women'], zh: ['妇女署'] },
  { id: 'unaids', head: 'Executive Director', en: ['UNAIDS'], zh: ['艾滋病规划署'] },
  {
    id: 'undp',
    head: 'Administrator',
    en: ['UNDP', 'United Nations Development Programme'],
    zh: ['开发署', '联合国开发计划署'],
    board: 'undp-unfpa-unops',
  },
  {
    id: 'who',
    head: 'Director-General',
    en: ['WHO', 'World Health Organization', 'Health Assembly'],
    zh: ['世卫组织', '世界卫生组织'],
  },
  {
    id: 'unesco',
    head: 'Director-General',
    en: ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
    zh: ['教科文组织', '教育、科学及文化组织'],
  },
  {
    id: 'fao',
    head: 'Director-General',
    en: ['FAO', 'Food and Agriculture Organization'],
    zh: ['粮农组织', '粮食及农业组织'],
    secretariat: MANAGEMENT,
  },
  {
    id: 'ilo',
    head: 'Director-General',
    en: ['ILO', 'International Labour Organization'],
    zh: ['劳工组织', '国际劳工局', '国际劳工大会'],
    bodies: ['governing-body', 'international-labour-conference'],
    symbols: /(?:^|[^A-Za-z])(?:GB|ILC)\.\d{2,3}\//,
    secretariat: /^(?:(?:the |le |au |du |la |a la )?(?:Office|Bureau|Oficina)|Бюро|(?:国际)?劳工局|المكتب)$/,
  },
  {
    id: 'iaea',
    head: 'Director-General',
    en: ['IAEA', 'International Atomic Energy Agency'],
    zh: ['原子能机构'],
  },
  {
    id: 'unido',
    head: 'Director-General',
    en: ['UNIDO', 'Industrial Development Organization', 'Industrial Development Board'],
    zh: ['工发组织', '工业发展组织'],
  },
  {
    id: 'unctad',
    head: 'Secretary-General',
    en: ['UNCTAD'],
    zh: ['贸发会议', '联合国贸易和发展会议'],
    bodies: ['trade-and-development-board'],
  },
  { id: 'ohchr', head: 'High Commissioner', en: ['OHCHR'], zh: ['人权高专办'] },
  {
    id: 'itu',
    head: 'Secretary-General',
    en: ['ITU', 'International Telecommunication Union'],
    zh: ['国际电信联盟', '国际电联'],
    bodies: ['plenipotentiary-conference'],
  },
  {
    id: 'upu',
    head: 'Director-General',
    en: ['UPU', 'Universal Postal Union'],
    zh: ['万国邮联', '万国邮政联盟'],
  },
  {
    id: 'ifad',
    head: PRESIDENT,
    en: ['IFAD', 'International Fund for Agricultural Development'],
    zh: ['农发基金', '国际农业发展基金'],
    secretariat: MANAGEMENT,
  },
  {
    id: 'afdb',
    head: PRESIDENT,
    en: ['AfDB', 'African Development Bank'],
    zh: ['非洲开发银行'],
  },
  {
    id: 'unhcr',
    head: 'High Commissioner',
    en: ['UNHCR', "High Commissioner's Programme"],
    zh: ['难民署', '联合国难民事务高级专员公署'],
  },
  {
    id: 'icao',
    head: 'Secretary-General',
    en: ['ICAO', 'International Civil Aviation Organization'],
    zh: ['国际民航组织', '国际民用航空组织'],
  },
  {
    id: 'imo',
    head: 'Secretary-General',
    en: ['IMO', 'International Maritime Organization'],
    zh: ['海事组织', '国际海事组织'],
  },
  {
    id: 'wmo',
    head: 'Secretary-General',
    en: ['WMO', 'World Meteorological Organization'],
    zh: ['气象组织', '世界气象组织'],
  },
  {
    id: 'wipo',
    head: 'Director-General',
    en: ['WIPO', 'World Intellectual Property Organization'],
    zh: ['产权组织', '世界知识产权组织'],
    symbols: /(?:^|[^A-Za-z])WO\/[A-Z]{2}/,
  },
  {
    id: 'iom',
    head: 'Director-General',
    en: ['IOM', 'International Organization for Migration'],
    zh: ['移民组织', '国际移民组织'],
  },
  {
    id: 'opcw',
    head: 'Director-General',
    en: [
      'OPCW',
      'Organisation for the Prohibition of Chemical Weapons',
      'Organization for the Prohibition of Chemical Weapons',
    ],
    zh: ['禁化武组织', '禁止化学武器组织'],
  },
  {
    id: 'ctbto',
    head: 'Executive Secretary',
    en: ['CTBTO', 'Comprehensive Nuclear-Test-Ban Treaty Organization'],
    zh: ['禁核试组织', '全面禁止核试验条约组织'],
  },
  {
    id: 'unwto',
    head: 'Secretary-General',
    en: ['UNWTO', 'World Tourism Organization', 'UN Tourism'],
    zh: ['世旅组织', '世界旅游组织'],
  },
  {
    id: 'irena',
    head: 'Director-General',
    en: ['IRENA', 'International Renewable Energy Agency'],
    zh: ['可再生能源署', '国际可再生能源署'],
  },
  { id: 'interpol', head: 'Secretary-General', en: ['INTERPOL', 'Interpol'], zh: ['国际刑警组织'] },
  {
    id: 'ramsar',
    head: 'Secretary-General',
    en: ['Ramsar', 'Convention on Wetlands'],
    zh: ['湿地公约', '拉姆萨尔公约'],
    secretariat: /^(?:the |le |la )?(?:Ramsar )?(?:Bureau|Oficina)(?: (?:Ramsar|de Ramsar))?$/,
  },
  {
    id: 'wco',
    head: 'Secretary-General',
    en: ['World Customs Organization', 'Customs Co-operation Council'],
    zh: ['世界海关组织'],
  },
  ...REGIONAL_ORGANIZATIONS,
  {
    id: 'un',
    head: 'Secretary-General',
    en: [
      'General Assembly',
      'Economic and Social Council',
      'Security Council',
      'Human Rights Council',
      'United Nations',
    ],
    zh: ['联合国', '联大', '经济及社会理事会', '经社理事会', '安全理事会', '安理会', '人权理事会'],
  },
];
