export {
  awaitedStep,
  roleForStep,
  rolesForStep,
  type ClearanceList,
  type ClearanceStep,
  type Clearing,
  type StepTaker,
  type StepUnderWay,
} from './clearance-steps.js';
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
export { carryTasks, type CarriedTask, type LinkedTasks } from './carry-tasks.js';
export {
  compareTasks,
  type ChangedTask,
  type DueTask,
  type StandingTask,
  type TaskChanges,
} from './compare-tasks.js';
export { extendedDeadlines, type Extension, type DueDeadline } from './extended-deadlines.js';
export { acceptances, implementations, type Acceptance, type Implementation } from './item-states.js';
export { isMet, type AnsweringPaper } from './met-deadlines.js';
export { mandateActRules, mandateStep, type MandateAct, type MandateLife } from './mandate-acts.js';
export { isSettled, type Progress } from './progress.js';
export { actsFrom, stepOf, taskActs, type Act, type BodyDeed, type Step } from './task-acts.js';
export { readItemList, type ListedItem } from './read-item-list.js';
