import { problem } from '../../../apps/api/src/problem.js';

export const answer = problem;
