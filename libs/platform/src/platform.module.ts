import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource, type EntitySchema } from 'typeorm';
import { LoggerModule } from 'nestjs-pino';
import { Clock, FixedDayClock, SystemClock } from './clock/clock.js';
import { KeptAnswers } from './answers/kept-answers.js';
import { Configuration } from './configuration/configuration.js';
import { dataSourceFor } from './database/data-source.js';
import { DataSourceCloser } from './database/data-source-closer.js';
import { Trail } from './database/trail.query.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { logging } from './logging/logging.js';
import { JobRunner } from './queue/job-runner.js';
import { OutboxRelay } from './queue/outbox-relay.js';
import { openQueue, QueueConnection } from './queue/queue-connection.js';
import { Queues } from './queue/queues.js';
import { ScheduleKeeper } from './queue/schedule-keeper.js';
import { SecretBox } from './secrets/secret-box.js';
import { SealTrail } from './trail/seal-trail.js';
import { VerifyTrail } from './trail/verify-trail.js';

/** The ground that every room stands on, in every process: configuration, clock, database, unit of work, queue. */
@Global()
@Module({})
export class PlatformModule {
  static with(configuration: Configuration, entities: readonly (Function | EntitySchema)[]): DynamicModule {
    return {
      module: PlatformModule,
      imports: [LoggerModule.forRoot(logging(configuration))],
      providers: [
        { provide: Configuration, useValue: configuration },
        {
          provide: Clock,
          useValue: configuration.today === null ? new SystemClock() : new FixedDayClock(configuration.today),
        },
        { provide: DataSource, useFactory: () => dataSourceFor(configuration, entities).initialize() },
        { provide: QueueConnection, useFactory: () => openQueue(configuration.queueUrl) },
        DataSourceCloser,
        UnitOfWork,
        Trail,
        SealTrail,
        VerifyTrail,
        SecretBox,
        KeptAnswers,
        Queues,
        OutboxRelay,
        JobRunner,
        ScheduleKeeper,
      ],
      exports: [
        Configuration,
        Clock,
        DataSource,
        UnitOfWork,
        Trail,
        SealTrail,
        VerifyTrail,
        SecretBox,
        KeptAnswers,
        Queues,
        OutboxRelay,
        JobRunner,
        ScheduleKeeper,
      ],
    };
  }
}
