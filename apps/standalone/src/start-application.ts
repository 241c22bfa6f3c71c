import { entities, LoadSample } from '#followup';
import { refuseSampleBeyondLoopback, SampleSignIn, SetUp } from '#people';
import { migrate, PlatformModule, type Configuration } from '#platform';
import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiModule } from '../../api/src/api.module.js';
import { createApi } from '../../api/src/create-api.js';
import { WorkerModule } from '../../worker/src/worker.module.js';

@Module({})
class Standalone {}

/** Api and worker in one process. */
export interface RunningApplication {
  /** Where it listens: "http://127.0.0.1:3000". */
  readonly address: string;
  /** Somebody at this machine may sign in as one of the sample's people. */
  readonly offersSample: boolean;
  /** The secret with which the first administrator is made, told this once; null where somebody has access already. */
  readonly setUp: string | null;
  /** Lets what is under way end, then closes everything but the database itself. */
  stop(): Promise<void>;
}

/**
 * Brings the database up to date and starts api and worker.
 * @throws ConfigurationError; the system's error when the port is taken (EADDRINUSE)
 */
export async function startApplication(configuration: Configuration): Promise<RunningApplication> {
  await migrate(configuration);
  const app = await createApi(configuration, {
    module: Standalone,
    imports: [PlatformModule.with(configuration, entities), ApiModule, WorkerModule],
  });
  try {
    await app.get(LoadSample).run();
    await refuseSampleBeyondLoopback(app.get(DataSource), configuration);
    await app.listen(configuration.port, configuration.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  const here = { peer: '127.0.0.1', host: configuration.host, forwarded: false };
  const offered = await app.get(SampleSignIn).offered(here);
  return {
    address: await app.getUrl(),
    offersSample: offered.length > 0,
    setUp: await app.get(SetUp).link(),
    stop: () => app.close(),
  };
}
