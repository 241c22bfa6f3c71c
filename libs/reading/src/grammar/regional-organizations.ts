import { CHAIR_OF_COMMISSION } from './head-titles.js';
import type { Organization } from './organization.js';
import { COMMISSION } from './secretariats.js';

/** Unions and communities of States of a region, a language or a faith. */
export const REGIONAL_ORGANIZATIONS: readonly Organization[] = [
  {
    id: 'african-union',
    head: 'Chairperson of the Commission',
    en: ['African Union'],
    zh: ['非洲联盟', '非盟'],
    bodies: ['assembly-of-the-union', 'peace-and-security-council'],
    symbols: /(?:^|[^A-Za-z])(?:Assembly\/AU|EX\.CL|PSC\/(?:PR|AHG|MIN))\//,
    secretariat: COMMISSION,
  },
  {
    id: 'ecowas',
    head: CHAIR_OF_COMMISSION,
    en: ['ECOWAS', 'Economic Community of West African States'],
    zh: ['西非经共体', '西非国家经济共同体'],
    symbols: /(?:^|[^A-Za-z])[AC]\/(?:DEC|REG|REC|DIR|RES|SA)\.\s?\d/,
    secretariat: COMMISSION,
  },
  {
    id: 'eccas',
    head: CHAIR_OF_COMMISSION,
    en: ['ECCAS', 'Economic Community of Central African States'],
    zh: ['中非经共体', '中部非洲国家经济共同体'],
    secretariat: COMMISSION,
  },
  {
    id: 'oau',
    head: 'Secretary-General',
    en: ['OAU', 'Organization of African Unity', 'Organisation of African Unity'],
    zh: ['非统组织', '非洲统一组织'],
  },
  {
    id: 'waemu',
    head: CHAIR_OF_COMMISSION,
    en: ['WAEMU', 'West African Economic and Monetary Union'],
    zh: ['西非经济货币联盟'],
    secretariat: COMMISSION,
  },
  {
    id: 'cemac',
    head: CHAIR_OF_COMMISSION,
    en: ['CEMAC', 'Central African Economic and Monetary Community'],
    zh: ['中非经济与货币共同体'],
    secretariat: COMMISSION,
  },
  {
    id: 'francophonie',
    head: 'Secretary-General',
    en: ['International Organization of La Francophonie', 'International Organisation of La Francophonie'],
    zh: ['法语国家国际组织'],
  },
  {
    id: 'council-of-europe',
    head: 'Secretary-General',
    en: ['Council of Europe'],
    zh: ['欧洲委员会'],
  },
  {
    id: 'oic',
    head: 'Secretary-General',
    en: ['Organisation of Islamic Cooperation', 'Organization of Islamic Cooperation'],
    zh: ['伊斯兰合作组织'],
  },
  {
    id: 'cis',
    head: 'Secretary-General',
    en: ['Commonwealth of Independent States'],
    zh: ['独立国家联合体', '独联体'],
    secretariat:
      /^(?:Исполнительн(?:ый|ого|ому) (?:комитет|[Сс]екретариат)|Исполком)[ау]?(?: [А-ЯЁ]{2,8})?(?: СНГ| Содружества(?: Независимых Государств)?)?$/,
  },
  {
    id: 'eaeu',
    head: 'Chairperson of the Board',
    en: ['Eurasian Economic Union', 'Eurasian Economic Commission'],
    zh: ['欧亚经济联盟', '欧亚经济委员会'],
    secretariat:
      /^(?:(?:Евразийск(?:ая|ой|ую) экономическ(?:ая|ой|ую) )?[Кк]омисси[яию]|ЕЭК|Коллеги[яию](?: (?:Евразийской экономической комиссии|Комиссии|ЕЭК))?|(?:the )?Eurasian Economic Commission|欧亚经济委员会)$/,
  },
  {
    id: 'union-state',
    head: 'State Secretary',
    en: ['Union State'],
    zh: ['俄白联盟'],
    secretariat: /^Постоянн(?:ый|ого|ому) [Кк]омитет[ау]?(?: Союзного государства)?$/,
  },
  {
    id: 'sco',
    head: 'Secretary-General',
    en: ['Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation', 'SCO'],
    zh: ['上海合作组织', '上合组织'],
  },
  {
    id: 'csto',
    head: 'Secretary-General',
    en: ['Collective Security Treaty Organization', 'CSTO'],
    zh: ['集体安全条约组织', '集安组织'],
  },
  {
    id: 'osce',
    head: 'Secretary-General',
    en: ['OSCE', 'Organization for Security and Co-operation in Europe'],
    zh: ['欧安组织', '欧洲安全与合作组织'],
  },
];
