import { DataSource, type EntitySchema } from 'typeorm';
import type { Configuration } from '../configuration/configuration.js';

/** Ten here and at most eight for the queue: under twenty connections a process. */
const poolSize = 10;

/** The connections of one process to the truth. Statements that run away are ended by the server. */
export function dataSourceFor(
  configuration: Pick<Configuration, 'databaseUrl'>,
  entities: readonly (Function | EntitySchema)[],
): DataSource {
  return new DataSource({
    type: 'postgres',
    url: configuration.databaseUrl,
    entities: [...entities],
    synchronize: false,
    poolSize,
    applicationName: 'mandate-tracker',
    extra: { statement_timeout: 15_000, lock_timeout: 5_000, idle_in_transaction_session_timeout: 60_000 },
    connectTimeoutMS: 5_000,
  });
}
