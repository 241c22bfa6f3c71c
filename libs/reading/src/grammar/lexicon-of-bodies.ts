/** One governing body that texts name in set words. Names are regular expression sources, longest first. */
export interface KnownBody {
  readonly key: string;
  readonly title: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/**
 * Bodies whose key cannot be told from the words alone, or whose Chinese name needs its English one.
 * Any other English name becomes a key by its words ("Governing Council" → "governing-council").
 */
export const KNOWN_BODIES: readonly KnownBody[] = [
  {
    key: 'assembly',
    title: 'Assembly',
    en: ['United Nations Habitat Assembly', 'UN-Habitat Assembly', 'Habitat Assembly'],
    zh: ['联合国人居大会', '人居署大会', '人居大会'],
  },
  {
    key: 'environment-assembly',
    title: 'Environment Assembly',
    en: ['United Nations Environment Assembly', 'Environment Assembly'],
    zh: ['联合国环境大会', '环境大会'],
  },
  {
    key: 'world-health-assembly',
    title: 'World Health Assembly',
    en: ['World Health Assembly', 'Health Assembly'],
    zh: ['世界卫生大会', '卫生大会'],
  },
  {
    key: 'general-assembly',
    title: 'General Assembly',
    en: ['General Assembly of the United Nations', 'United Nations General Assembly', 'General Assembly'],
    zh: ['联合国大会', '联大'],
  },
  {
    key: 'economic-and-social-council',
    title: 'Economic and Social Council',
    en: ['Economic and Social Council', 'ECOSOC'],
    zh: ['经济及社会理事会', '经济和社会理事会', '经社理事会'],
  },
  {
    key: 'security-council',
    title: 'Security Council',
    en: ['Security Council'],
    zh: ['安全理事会', '安理会'],
  },
  {
    key: 'human-rights-council',
    title: 'Human Rights Council',
    en: ['Human Rights Council'],
    zh: ['人权理事会'],
  },
  { key: 'general-conference', title: 'General Conference', en: ['General Conference'], zh: ['全体大会'] },
  {
    key: 'conference-of-the-parties',
    title: 'Conference of the Parties',
    en: ['Conference of the Parties', 'Conference of Parties'],
    zh: ['缔约方大会', '缔约方会议', '缔约国会议', '缔约国大会'],
  },
  {
    key: 'programme-coordinating-board',
    title: 'Programme Coordinating Board',
    en: ['Programme Coordinating Board', 'PCB'],
    zh: ['方案协调委员会', '方案协调理事会'],
  },
  {
    key: 'meeting-of-the-parties',
    title: 'Meeting of the Parties',
    en: ['Meeting', 'meeting'].flatMap((noun) =>
      [
        'the Contracting Parties',
        'Contracting Parties',
        'the States Parties',
        'States Parties',
        'the Parties',
      ].map((parties) => `${noun} of ${parties}`),
    ),
    zh: [],
  },
  {
    key: 'committee-of-permanent-representatives',
    title: 'Committee of Permanent Representatives',
    en: ['Committee of Permanent Representatives'],
    zh: ['常驻代表委员会'],
  },
  { key: 'executive-board', title: 'Executive Board', en: ['Executive Board'], zh: ['执行局'] },
  {
    key: 'executive-council',
    title: 'Executive Council',
    en: ['Executive Council'],
    zh: ['执行理事会'],
  },
  {
    key: 'executive-committee',
    title: 'Executive Committee',
    en: ['Executive Committee'],
    zh: ['执行委员会'],
  },
  {
    key: 'board-of-governors',
    title: 'Board of Governors',
    en: ['Board of Governors'],
    zh: ['理事大会'],
  },
  {
    key: 'governing-council',
    title: 'Governing Council',
    en: ['Governing Council'],
    zh: ['理事会'],
  },
  {
    key: 'finance-committee',
    title: 'Finance Committee',
    en: ['Finance Committee'],
    zh: ['财务委员会'],
  },
  {
    key: 'industrial-development-board',
    title: 'Industrial Development Board',
    en: ['Industrial Development Board'],
    zh: ['工业发展理事会'],
  },
  {
    key: 'subsidiary-body-for-implementation',
    title: 'Subsidiary Body for Implementation',
    en: ['Subsidiary Body for Implementation', 'SBI'],
    zh: ['附属履行机构', '履行机构'],
  },
  {
    key: 'subsidiary-body-for-scientific-and-technological-advice',
    title: 'Subsidiary Body for Scientific and Technological Advice',
    en: ['Subsidiary Body for Scientific and Technological Advice', 'SBSTA'],
    zh: ['附属科技咨询机构', '科技咨询机构', '科咨机构'],
  },
  {
    key: 'commission-on-narcotic-drugs',
    title: 'Commission on Narcotic Drugs',
    en: ['Commission on Narcotic Drugs'],
    zh: ['麻醉药品委员会'],
  },
  {
    key: 'commission-on-crime-prevention-and-criminal-justice',
    title: 'Commission on Crime Prevention and Criminal Justice',
    en: ['Commission on Crime Prevention and Criminal Justice'],
    zh: ['预防犯罪和刑事司法委员会'],
  },
  {
    key: 'plenipotentiary-conference',
    title: 'Plenipotentiary Conference',
    en: ['Plenipotentiary Conference'],
    zh: ['全权代表大会'],
  },
  {
    key: 'international-labour-conference',
    title: 'International Labour Conference',
    en: ['International Labour Conference'],
    zh: ['国际劳工大会'],
  },
  {
    key: 'trade-and-development-board',
    title: 'Trade and Development Board',
    en: ['Trade and Development Board'],
    zh: ['贸易和发展理事会', '贸发理事会'],
  },
];

/** What a bare Chinese noun is called when nothing in the text says more. */
export const BARE_HAN_BODIES: Readonly<Record<string, { readonly key: string; readonly title: string }>> = {
  大会: { key: 'general-assembly', title: 'General Assembly' },
  委员会: { key: 'committee', title: 'Committee' },
  主席团: { key: 'bureau', title: 'Bureau' },
  工作组: { key: 'working-group', title: 'Working Group' },
  董事会: { key: 'board', title: 'Board' },
  经社会: { key: 'commission', title: 'Commission' },
  执委会: { key: 'executive-committee', title: 'Executive Committee' },
  执理会: { key: 'executive-council', title: 'Executive Council' },
  常委会: { key: 'standing-committee', title: 'Standing Committee' },
  联委会: { key: 'board', title: 'Board' },
  部长级会议: { key: 'ministerial-conference', title: 'Ministerial Conference' },
  部长会议: { key: 'ministerial-conference', title: 'Ministerial Conference' },
  高官会: { key: 'senior-officials-meeting', title: 'Senior Officials Meeting' },
};
