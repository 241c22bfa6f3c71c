export { AssignUnit } from './assign-unit.command.js';
export { BeginDay } from './begin-day.command.js';
export { ChangeCalendar, type AskedChange, type CalendarChanged } from './change-calendar.command.js';
export {
  consequenceKinds,
  type ConsequenceKind,
  type Consequences,
  type TaskConsequence,
  type TaskMeeting,
} from './consequences.js';
export { ChooseSession, type ChosenSession } from './choose-session.command.js';
export { ConfirmProposals, type Confirmation, type ConfirmedProposal } from './confirm-proposals.command.js';
export { entities } from './entities.js';
export { FollowupModule } from './followup.module.js';
export { LoadSample } from './sample/load-sample.command.js';
export { RejectProposals } from './reject-proposals.command.js';
export { RemoveSample, type RemovedSample } from './sample/remove-sample.command.js';
export { WorkOnTask, type TaskActed } from './work-on-task.command.js';
