import { overdue } from '../../../libs/register/src/overdue.js';

export const list = overdue;
