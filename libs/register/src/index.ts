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
  awaitedStep,
  acceptances,
  carryTasks,
  documentActRules,
  documentStates,
  extendedDeadlines,
  implementations,
  readItemList,
  deadlinesOfDocument,
  documentStep,
  isMet,
  isSettled,
  stepOf,
  taskActs,
  type Acceptance,
  type Act,
  type AnsweringPaper,
  type BodyDeed,
  type ClearanceList,
  type ClearanceStep,
  type Clearing,
  type CarriedTask,
  type DocumentAct,
  type DocumentState,
  type ChangedTask,
  type DueTask,
  type Extension,
  type Implementation,
  type ListedItem,
  type MeetingPlace,
  type Progress,
  type ShownDeadline,
  type StandingTask,
} from './core/index.js';
export {
  BodyActs,
  type BodyActFilter,
  type BodyActView,
  type EffectView,
} from './body-acts/body-acts.query.js';
export { doWithTask } from './body-acts/do-with-task.js';
export { endByAct } from './body-acts/end-by-act.js';
export { insertAct, insertTakingBack } from './body-acts/insert-act.js';
export type { MandateEnding, StatedAct, StatedTaskDeed } from './body-acts/stated-act.js';
export { openAct, settleAgain, undoEffects } from './body-acts/take-back.js';
export { ClearanceLists } from './clearance/clearance-lists.query.js';
export { keepClearanceList, stepsToTake } from './clearance/keep-clearance-list.js';
export { addDocumentClearance } from './clearance/add-document-clearance.js';
export { standingAtStep, takenStep } from './clearance/standing-at-step.js';
export { endMandate } from './end-mandate.command.js';
export { removeMandate, untouchedTasks } from './remove-mandate.command.js';
export { Chains, type ChainMandate, type GuessedLink } from './chains/chains.query.js';
export { dismissGuess } from './chains/dismiss-guess.js';
export { openForLink, type LinkableMandate } from './chains/open-for-link.js';
export { carriedOnBy, latestLink, undoLink, type StandingLink } from './chains/undo-link.js';
export { writeLink, type PlannedLink } from './chains/write-link.js';
export { endMovedExtensions } from './deadlines/end-moved-extensions.js';
export { extendDeadline, takeExtensionBack, type DeadlineHeld } from './deadlines/extend-deadline.js';
export { deadlineOfTask } from './deadlines/held-deadline.query.js';
export { deadlineOfDocument } from './documents/deadline-of-document.js';
export { documentsToMove, moveDocuments, type MovedDocument } from './documents/documents-follow.js';
export { documentFacts } from './documents/document-facts.query.js';
export type { PlannedDocumentView } from './documents/document-view.js';
export {
  LeavingProposals,
  type ProposalForToday,
  type ProposalView,
} from './leaving/leaving-proposals.query.js';
export { mandatesToPropose } from './leaving/mandates-to-propose.js';
export { openProposal } from './leaving/open-proposal.js';
export {
  closeDecidedProposals,
  insertComment,
  insertProposal,
  reopenProposals,
  withdrawProposal,
  type StatedProposal,
} from './leaving/write-proposal.js';
export { linkTasks, unlinkTasks } from './documents/link-tasks.js';
export { openDocumentsOf, type StandingDocument } from './documents/open-documents.query.js';
export {
  openDocument,
  refuseClosed,
  standingForDocument,
  type OpenDocument,
} from './documents/open-document.js';
export {
  documentOrders,
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
export { addNews } from './following/add-news.js';
export { Changes, type MandateChange } from './following/changes.query.js';
export { followMandate, forgetFollowing, unfollowMandate } from './following/follow.js';
export { Following, type NewsToTell } from './following/following.query.js';
export { KeepLook, type LookedUpTo } from './following/keep-look.command.js';
export { addItemUpdate, decideItemUpdate, type WrittenItemUpdate } from './items/item-updates.js';
export { ItemUpdates, type ItemUpdateView } from './items/item-updates.query.js';
export {
  Items,
  type ItemAct,
  type ItemCounts,
  type ItemsOfMandate,
  type ItemView,
} from './items/items.query.js';
export {
  openItems,
  openMandateOfItems,
  standingForItem,
  type OpenItem,
  type SeenItem,
} from './items/open-items.js';
export {
  answerItem,
  insertItems,
  removeItem,
  rewriteItem,
  type ItemAnswer,
  type ItemFacts,
} from './items/write-items.js';
export { decisionsToKeep, keepDecision, type DecisionFacts } from './keep-decision.command.js';
export { keepMandate, type ConfirmedRequest, type KeptMandate } from './keep-mandate.command.js';
export { MandateLives, type LivingMandate } from './mandate-lives.query.js';
export {
  mandateOrders,
  Mandates,
  type DecisionName,
  type MandateFilter,
  type MandateRow,
  type MandateText,
  type MandateView,
} from './mandates.query.js';
export { ListedTasks, type ListedPart } from './listed-tasks.query.js';
export { mandateOwner } from './mandate-owner.query.js';
export { markWords } from './mark-words.js';
export { mandatesOfTasks } from './mandates-of-tasks.js';
export { moveTask, type StatedBlock } from './move-task.js';
export { openTasksDueTo } from './open-tasks.js';
export { actingAs, isInPlace, openTask, standingFor, type OpenTask, type Standing } from './open-task.js';
export { owedByUnit, passMandates, type OwedByUnit } from './pass-mandates.js';
export { RegisterModule } from './register.module.js';
export { reviseMandate } from './revise-mandate.command.js';
export { recordResolved, resolvedMandate, writeResolved, type ResolvedMandate } from './resolve-again.js';
export {
  activeAmong,
  lockMandates,
  lockMandatesDueTo,
  lockMandatesGoingWith,
  lockMandatesOf,
  namedMandates,
  standingMandates,
  type CarriedMandate,
  type NamedMandate,
  type StandingMandate,
} from './standing-mandates.js';
export { markSampleMandates } from './sample/mark-sample-mandates.js';
export { namedInRegister, type NamedInRegister } from './sample/named-in-register.js';
export { linkedWithOthers, removeSampleMandates, sampleTasks } from './sample/remove-sample-mandates.js';
export type { KeptTask } from './store/insert-tasks.js';
export { ReportedTasks, type TaskToReport } from './reported-tasks.query.js';
export { TaskHistory, type HistoryEntry } from './task-history.query.js';
export { addClearance, addUpdate, waitingUpdate, type Evidence, type WrittenUpdate } from './task-updates.js';
export { TaskWork, type NextAct, type TaskAtWork } from './task-work.query.js';
export { tasksToPlan, type TaskToPlan } from './tasks-to-plan.js';
export { ownerSql } from './store/task-sql.js';
export type { TaskView } from './store/task-view.js';
export { taskOrders, Tasks, type TaskFilter } from './tasks.query.js';
export { TodaysTasks, type SessionCounts, type TodaysList, type TodaysTask } from './todays-tasks.query.js';
export { UndatedTasks, type UndatedTask } from './undated-tasks.query.js';
export { peopleOwingUndated } from './undated-duties.js';
export { DatedItems, peopleOwingItems, type DatedItem } from './items/dated-items.query.js';
export { lockUnparsedMandates } from './unparsed-mandates.js';
export { workOfPerson, type WorkOfPerson } from './work-of-person.query.js';
export { Updates, type ClearanceView, type UpdateView } from './updates.query.js';

/** The row shapes of this room, for the process that opens the database. */
export const registerEntities = [DecisionEntity, MandateEntity, MandateTextEntity];
