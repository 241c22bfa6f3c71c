export { compareTasks, type DueTask, type StandingTask, type TaskChanges } from './compare-tasks.js';
export { isMet } from './met-deadlines.js';
export type { Progress } from './progress.js';
export { acts, actsFrom, stepOf, taskActs, type Act, type Step } from './task-acts.js';
