import { DecisionEntity } from './store/decision.entity.js';
import { MandateTextEntity } from './store/mandate-text.entity.js';
import { MandateEntity } from './store/mandate.entity.js';

export { assignUnit } from './assign-unit.js';
export { attachText } from './attach-text.command.js';
export { keepDueRule } from './keep-due-rule.js';
export { NamedMandates } from './named-mandates.query.js';
export { openMandate, type OpenMandate } from './open-mandate.js';
export { keepChoice } from './keep-choice.js';
export {
  documentActRules,
  documentStates,
  extendedDeadlines,
  deadlinesOfDocument,
  documentStep,
  isMet,
  isSettled,
  stepOf,
  taskActs,
  type Act,
  type AnsweringPaper,
  type DocumentAct,
  type DocumentState,
  type ChangedTask,
  type DueTask,
  type Extension,
  type MeetingPlace,
  type Progress,
  type ShownDeadline,
  type StandingTask,
} from './core/index.js';
export { endMovedExtensions } from './deadlines/end-moved-extensions.js';
export { extendDeadline, takeExtensionBack, type DeadlineHeld } from './deadlines/extend-deadline.js';
export { deadlineOfTask } from './deadlines/held-deadline.query.js';
export { deadlineOfDocument } from './documents/deadline-of-document.js';
export { documentsToMove, moveDocuments, type MovedDocument } from './documents/documents-follow.js';
export { documentFacts } from './documents/document-facts.query.js';
export type { PlannedDocumentView } from './documents/document-view.js';
export { linkTasks, unlinkTasks } from './documents/link-tasks.js';
export { openDocumentsOf, type StandingDocument } from './documents/open-documents.query.js';
export {
  openDocument,
  refuseClosed,
  standingForDocument,
  type OpenDocument,
} from './documents/open-document.js';
export {
  PlannedDocuments,
  type DocumentAtWork,
  type DocumentFilter,
  type NextDocumentAct,
} from './documents/planned-documents.query.js';
export { tasksTakenAlong } from './documents/tasks-taken-along.js';
export {
  insertDocument,
  moveDocument,
  rewriteDocument,
  type DocumentDeed,
  type DocumentFacts,
} from './documents/write-document.js';
export { Decisions, type DecisionFilter, type DecisionView } from './decisions.query.js';
export { EarlierTexts, type EarlierText } from './earlier-texts.query.js';
export { FeedTasks } from './feed-tasks.query.js';
export { addNews, type MandateNews, type MandateNewsKind } from './following/add-news.js';
export { Changes, type ChangeFilter, type MandateChange } from './following/changes.query.js';
export { followMandate, forgetFollowing, unfollowMandate } from './following/follow.js';
export { Following, type NewsToTell } from './following/following.query.js';
export { KeepLook, type LookedUpTo } from './following/keep-look.command.js';
export { keepDecision, type DecisionFacts } from './keep-decision.command.js';
export { keepMandate, type ConfirmedRequest, type KeptMandate } from './keep-mandate.command.js';
export {
  Mandates,
  type DecisionName,
  type MandateFilter,
  type MandateRow,
  type MandateText,
  type MandateView,
} from './mandates.query.js';
export { ListedTasks, type ListedPart } from './listed-tasks.query.js';
export { mandateOwner, type MandateOwner } from './mandate-owner.query.js';
export { mandatesOfTasks } from './mandates-of-tasks.js';
export { moveTask, type StatedBlock } from './move-task.js';
export { openTasksDueTo } from './open-tasks.js';
export { openTask, standingFor, type OpenTask, type Standing } from './open-task.js';
export { RegisterModule } from './register.module.js';
export { retireMandate } from './retire-mandate.command.js';
export { reviseMandate } from './revise-mandate.command.js';
export { recordResolved, resolvedMandate, writeResolved, type ResolvedMandate } from './resolve-again.js';
export {
  lockMandatesDueTo,
  lockMandatesGoingWith,
  lockMandatesOf,
  namedMandates,
  standingMandates,
  type NamedMandate,
  type StandingMandate,
} from './standing-mandates.js';
export { markSampleMandates } from './sample/mark-sample-mandates.js';
export { namedInRegister, type NamedInRegister } from './sample/named-in-register.js';
export { removeSampleMandates, sampleTasks } from './sample/remove-sample-mandates.js';
export type { KeptTask } from './store/insert-tasks.js';
export { ReportedTasks, type TaskToReport } from './reported-tasks.query.js';
export { TaskHistory, type HistoryEntry } from './task-history.query.js';
export { addClearance, addUpdate, waitingUpdate, type Evidence, type WrittenUpdate } from './task-updates.js';
export { TaskWork, type NextAct, type TaskAtWork } from './task-work.query.js';
export { tasksToPlan, type TaskToPlan } from './tasks-to-plan.js';
export { ownerSql } from './store/task-sql.js';
export type { TaskView } from './store/task-view.js';
export { Tasks, type TaskFilter } from './tasks.query.js';
export { TodaysTasks, type SessionCounts, type TodaysList, type TodaysTask } from './todays-tasks.query.js';
export { peopleOwingUndated } from './undated-duties.js';
export { lockUnparsedMandates } from './unparsed-mandates.js';
export { Updates, type ClearanceView, type UpdateView } from './updates.query.js';

/** The row shapes of this room, for the process that opens the database. */
export const registerEntities = [DecisionEntity, MandateEntity, MandateTextEntity];
