/** The head of one secretariat alone; in the texts of others, whoever chairs some commission. */
export const CHAIR_OF_COMMISSION = 'Chairperson of the Commission';
/** The head of a secretariat that is a committee; elsewhere whoever chairs one. */
export const CHAIR_OF_COMMITTEE = 'Chairperson of the Executive Committee';
/** The head of a fund or bank; in the texts of others, whoever chairs the meeting. */
export const PRESIDENT = 'President';

/** Titles that many hold; in a text that asks a head by a longer title they are somebody else's. */
export const PLAIN_TITLES: ReadonlySet<string> = new Set(['Director', 'Secretary']);
