import { overdue } from '../../register/src/overdue.js';

export const status = overdue;
