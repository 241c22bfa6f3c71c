import { entities } from '#followup';
import { ConfigurationError, PlatformModule, readConfiguration } from '#platform';
import { Module } from '@nestjs/common';
import { listen } from './listen.js';
import { ApiModule } from './api.module.js';

@Module({})
class ApiProcess {}

try {
  const configuration = readConfiguration(process.env);
  await listen(configuration, {
    module: ApiProcess,
    imports: [PlatformModule.with(configuration, entities), ApiModule],
  });
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
