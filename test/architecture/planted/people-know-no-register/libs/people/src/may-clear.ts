import { task } from '#register';

export const mayClear = task;
