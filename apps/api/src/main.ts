import { entities, LoadSample } from '#followup';
import { terminalLanguage, translator } from '#messages';
import { refuseSampleBeyondLoopback, SetUp } from '#people';
import { ConfigurationError, migrate, PlatformModule, readConfiguration } from '#platform';
import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiModule } from './api.module.js';
import { createApi } from './create-api.js';

@Module({})
class ApiProcess {}

try {
  const configuration = readConfiguration(process.env);
  await migrate(configuration);
  const app = await createApi(configuration, {
    module: ApiProcess,
    imports: [PlatformModule.with(configuration, entities), ApiModule],
  });
  app.enableShutdownHooks();
  await app.get(LoadSample).run();
  await refuseSampleBeyondLoopback(app.get(DataSource), configuration);
  await app.listen(configuration.port, configuration.host);
  const setUp = await app.get(SetUp).link();
  if (setUp !== null) {
    const address = `${configuration.publicUrl}/set-up#${setUp}`;
    process.stdout.write(`${translator(terminalLanguage(process.env))('start.setUp', { address })}\n`);
  }
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
