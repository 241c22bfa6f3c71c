import type { Organization } from './organizations.js';

/** Organizations of Europe and of the Commonwealth of Independent States. */
export const REGIONAL: readonly Organization[] = [
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
  {
    id: 'council-of-europe',
    head: 'Secretary-General',
    en: ['Council of Europe'],
    zh: ['欧洲委员会'],
  },
];
