import type { DataSource, EntitySchema } from 'typeorm';
import { readConfiguration, type Configuration } from '../configuration/configuration.js';
import { dataSourceFor } from '../database/data-source.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { FixedClock } from './fixed-clock.js';

/** A room's ground in a test: a database of its own, a unit of work, a clock that stands still. */
export interface TestPlatform {
  readonly configuration: Configuration;
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly clock: FixedClock;
  close(): Promise<void>;
}

/**
 * @param given a database to stand on; one of its own, empty, when not given
 * @example const platform = await openTestPlatform('2022-12-01T08:00:00Z', [BodyEntity, SessionEntity])
 */
export async function openTestPlatform(
  now: string,
  entities: readonly (Function | EntitySchema)[],
  given?: TestDatabase,
): Promise<TestPlatform> {
  const database = given ?? (await createTestDatabase());
  const configuration = readConfiguration({ DATABASE_URL: database.url });
  const dataSource = await dataSourceFor(configuration, entities).initialize();
  const clock = FixedClock.at(now);
  return {
    configuration,
    dataSource,
    clock,
    unitOfWork: new UnitOfWork(dataSource, clock),
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
