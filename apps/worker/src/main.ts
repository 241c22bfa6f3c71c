import { entities } from '#followup';
import { ConfigurationError, migrate, PlatformModule, readConfiguration } from '#platform';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { WorkerModule } from './worker.module.js';

@Module({})
class WorkerProcess {}

try {
  const configuration = readConfiguration(process.env);
  await migrate(configuration);
  const app = await NestFactory.createApplicationContext(
    { module: WorkerProcess, imports: [PlatformModule.with(configuration, entities), WorkerModule] },
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
