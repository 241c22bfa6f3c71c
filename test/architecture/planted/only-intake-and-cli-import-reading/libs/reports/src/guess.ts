import { read } from '#reading';

export const guess = read;
