import { readFileSync } from 'fs';

export const policy = readFileSync;
