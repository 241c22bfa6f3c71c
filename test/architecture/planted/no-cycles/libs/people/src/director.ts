import { unit } from './unit.js';

export const director = () => unit;
