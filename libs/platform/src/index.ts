export { Clock } from './clock/clock.js';
export {
  Configuration,
  ConfigurationError,
  readConfiguration,
  type AccountProvider,
} from './configuration/configuration.js';
export * from './core/index.js';
export { EmbeddedDatabaseFailure, type EmbeddedDatabaseFault } from './embedded/embedded-database-failure.js';
export { openEmbeddedDatabase, type EmbeddedDatabase } from './embedded/open-embedded-database.js';
export { newId } from './ids/new-id.js';
export { migrationsFolder } from './database/migrations-folder.js';
export { migrate } from './database/migrate.js';
export { firstTime } from './database/first-time.js';
export { Trail } from './database/trail.query.js';
export type { TrailEntry, Tx } from './database/transaction.js';
export { writeOutbox } from './database/write-outbox.js';
export { UnitOfWork } from './database/unit-of-work.js';
export { within } from './database/within.js';
export { type PaceKind } from './pace/pace-limits.js';
export { RequestPace } from './pace/request-pace.js';
export { PlatformModule } from './platform.module.js';
export { problemStatus, type ProblemTag } from './problems/problem-table.js';
export { Refused, type ProblemDetails } from './problems/refused.js';
export { jobCatalogue, type JobName, type JobPayload } from './queue/job-catalogue.js';
export type { JobHandler, JobHandlers } from './queue/job-handlers.js';
export { JobRunner } from './queue/job-runner.js';
export { OutboxRelay } from './queue/outbox-relay.js';
export { openQueue, type QueueConnection } from './queue/queue-connection.js';
export { Queues } from './queue/queues.js';
export { ScheduleKeeper } from './queue/schedule-keeper.js';
export { KeptAnswers, type AnswerToKeep, type Repeated } from './answers/kept-answers.js';
export { keptSecretsKey } from './secrets/kept-secrets-key.js';
export { SecretBox } from './secrets/secret-box.js';
export { isKeepableText } from './text/keepable-text.js';
export { SealTrail } from './trail/seal-trail.js';
export { VerifyTrail, type TrailFault, type TrailHead, type TrailVerdict } from './trail/verify-trail.js';
export { orderedPage, sortsOf, type ListOrder, type Placed, type Sort } from './paging/list-order.js';
export {
  countedSql,
  pageOf,
  positionOf,
  rowsToAsk,
  wrongCursor,
  type Page,
  type PageRequest,
  type Position,
} from './paging/page.js';
