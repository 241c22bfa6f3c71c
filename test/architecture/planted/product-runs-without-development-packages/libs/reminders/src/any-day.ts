import { date } from 'fast-check';

export const anyDay = date;
