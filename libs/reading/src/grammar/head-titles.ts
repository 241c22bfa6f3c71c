/** The head of one secretariat alone; in the texts of others, whoever chairs some commission. */
export const CHAIR_OF_COMMISSION = 'Chairperson of the Commission';
/** The head of a fund or bank; in the texts of others, whoever chairs the meeting. */
export const PRESIDENT = 'President';

/** Titles that many hold; in a text that asks a head by a longer title they are somebody else's. */
export const PLAIN_TITLES: ReadonlySet<string> = new Set(['Director', 'Secretary']);

/** Titles of heads of secretariats, in English and as each language writes them. */
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
