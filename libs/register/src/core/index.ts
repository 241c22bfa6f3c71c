export { compareTasks, type DueTask, type StandingTask, type TaskChanges } from './compare-tasks.js';
export { deadlineChanges, type DeadlineChange } from './deadline-changes.js';
export {
  documentActRules,
  documentActsFrom,
  documentStates,
  documentStep,
  isClosed,
  type DocumentAct,
  type DocumentState,
} from './document-acts.js';
export {
  deadlinesOfDocument,
  isDocumentLate,
  type DatedDocument,
  type ShownDeadline,
} from './document-deadlines.js';
export { followTasks, type MeetingPlace } from './follow-tasks.js';
export { isSettled, type Progress } from './progress.js';
export { actsFrom, stepOf, taskActs, type Act, type Step } from './task-acts.js';
