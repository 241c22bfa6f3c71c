export {
  compareTasks,
  type ChangedTask,
  type DueTask,
  type StandingTask,
  type TaskChanges,
} from './compare-tasks.js';
export { isMet } from './met-deadlines.js';
export { isSettled, type Progress } from './progress.js';
export { actsFrom, stepOf, taskActs, type Act, type Step } from './task-acts.js';
