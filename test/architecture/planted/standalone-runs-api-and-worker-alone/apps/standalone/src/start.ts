import { extract } from '../../cli/src/extract.js';

export const start = extract;
