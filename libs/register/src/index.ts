import { DecisionEntity } from './store/decision.entity.js';
import { MandateTextEntity } from './store/mandate-text.entity.js';
import { MandateEntity } from './store/mandate.entity.js';

export type { Progress } from './core/index.js';
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
export { RegisterModule } from './register.module.js';
export type { DueTask, KeptTask } from './store/insert-tasks.js';
export { Tasks, type TaskFilter, type TaskView } from './tasks.query.js';

/** The row shapes of this room, for the process that opens the database. */
export const registerEntities = [DecisionEntity, MandateEntity, MandateTextEntity];
