import type { MessageKey, Translate } from '#messages/web';

/**
 * The Members of the United Nations, its two non-member observer States, and the Cook Islands and Niue, which are members of
 * specialized agencies: ISO 3166-1 alpha-3, then the alpha-2 by which browsers know their names.
 */
const codes = `
AFG:AF AGO:AO ALB:AL AND:AD ARE:AE ARG:AR ARM:AM ATG:AG AUS:AU AUT:AT AZE:AZ BDI:BI BEL:BE BEN:BJ BFA:BF BGD:BD BGR:BG
BHR:BH BHS:BS BIH:BA BLR:BY BLZ:BZ BOL:BO BRA:BR BRB:BB BRN:BN BTN:BT BWA:BW CAF:CF CAN:CA CHE:CH CHL:CL CHN:CN CIV:CI
CMR:CM COD:CD COG:CG COK:CK COL:CO COM:KM CPV:CV CRI:CR CUB:CU CYP:CY CZE:CZ DEU:DE DJI:DJ DMA:DM DNK:DK DOM:DO DZA:DZ
ECU:EC EGY:EG ERI:ER ESP:ES EST:EE ETH:ET FIN:FI FJI:FJ FRA:FR FSM:FM GAB:GA GBR:GB GEO:GE GHA:GH GIN:GN GMB:GM GNB:GW
GNQ:GQ GRC:GR GRD:GD GTM:GT GUY:GY HND:HN HRV:HR HTI:HT HUN:HU IDN:ID IND:IN IRL:IE IRN:IR IRQ:IQ ISL:IS ISR:IL ITA:IT
JAM:JM JOR:JO JPN:JP KAZ:KZ KEN:KE KGZ:KG KHM:KH KIR:KI KNA:KN KOR:KR KWT:KW LAO:LA LBN:LB LBR:LR LBY:LY LCA:LC LIE:LI
LKA:LK LSO:LS LTU:LT LUX:LU LVA:LV MAR:MA MCO:MC MDA:MD MDG:MG MDV:MV MEX:MX MHL:MH MKD:MK MLI:ML MLT:MT MMR:MM MNE:ME
MNG:MN MOZ:MZ MRT:MR MUS:MU MWI:MW MYS:MY NAM:NA NER:NE NGA:NG NIC:NI NIU:NU NLD:NL NOR:NO NPL:NP NRU:NR NZL:NZ OMN:OM
PAK:PK PAN:PA PER:PE PHL:PH PLW:PW PNG:PG POL:PL PRK:KP PRT:PT PRY:PY PSE:PS QAT:QA ROU:RO RUS:RU RWA:RW SAU:SA SDN:SD
SEN:SN SGP:SG SLB:SB SLE:SL SLV:SV SMR:SM SOM:SO SRB:RS SSD:SS STP:ST SUR:SR SVK:SK SVN:SI SWE:SE SWZ:SZ SYC:SC SYR:SY
TCD:TD TGO:TG THA:TH TJK:TJ TKM:TM TLS:TL TON:TO TTO:TT TUN:TN TUR:TR TUV:TV TZA:TZ UGA:UG UKR:UA URY:UY USA:US UZB:UZ
VAT:VA VCT:VC VEN:VE VNM:VN VUT:VU WSM:WS YEM:YE ZAF:ZA ZMB:ZM ZWE:ZW`;

const alpha2 = new Map(
  codes
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Those that browsers call otherwise than the United Nations do. */
const named = [
  'BOL',
  'BRN',
  'COD',
  'COG',
  'CPV',
  'FSM',
  'GBR',
  'IRN',
  'KOR',
  'LAO',
  'MDA',
  'MMR',
  'PRK',
  'PSE',
  'RUS',
  'SYR',
  'TZA',
  'USA',
  'VAT',
  'VEN',
  'VNM',
] as const;

/** The States that may be members, by the name that they have at the United Nations, in its order. */
export function statesByName(
  t: Translate,
  locale: string,
): readonly (readonly [code: string, name: string])[] {
  return [...alpha2.keys()]
    .map((code) => [code, stateName(code, t, locale)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, locale));
}

/** What a State is called; a code that is not known stays as it came. */
export function stateName(code: string, t: Translate, locale: string): string {
  const own = named.find((each) => each === code);
  if (own !== undefined) return t(`body.state.${own}` satisfies MessageKey);
  const known = alpha2.get(code);
  if (known === undefined) return code;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(known) ?? code;
}

/** The two letters of a State (ISO 3166-1 alpha-2), by which the roles of its delegates name it. */
export function twoLettersOf(code: string): string | null {
  return alpha2.get(code) ?? null;
}

/** What the State of two letters is called; letters that are not known stay as they came. */
export function stateOfTwoLetters(letters: string, t: Translate, locale: string): string {
  const code = [...alpha2].find(([, two]) => two === letters)?.[0];
  return code === undefined ? letters : stateName(code, t, locale);
}
