export { Clock, FixedDayClock, SystemClock } from './clock/clock.js';
export { Configuration, ConfigurationError, readConfiguration } from './configuration/configuration.js';
export * from './core/index.js';
export { EmbeddedDatabaseFailure, type EmbeddedDatabaseFault } from './embedded/embedded-database-failure.js';
export { openEmbeddedDatabase, type EmbeddedDatabase } from './embedded/open-embedded-database.js';
export { newId } from './ids/new-id.js';
export { migrationsFolder } from './database/migrations-folder.js';
export { migrate } from './database/migrate.js';
export { Trail } from './database/trail.query.js';
export type { TrailEntry, Tx } from './database/transaction.js';
export { UnitOfWork, UnrecordedChangeError } from './database/unit-of-work.js';
export { PlatformModule } from './platform.module.js';
export { problemStatus, type ProblemTag } from './problems/problem-table.js';
export { Refused, type ProblemDetails } from './problems/refused.js';
export type { JobName, JobPayload } from './queue/job-catalogue.js';
export type { JobHandler, JobHandlers } from './queue/job-handlers.js';
export { JobRunner } from './queue/job-runner.js';
export { OutboxRelay } from './queue/outbox-relay.js';
export { openQueue, QueueConnection } from './queue/queue-connection.js';
export { Queues } from './queue/queues.js';
export {
  countedSql,
  largestPage,
  pageOf,
  positionOf,
  rowsToAsk,
  type Page,
  type PageRequest,
} from './paging/page.js';
