import { resolve } from 'node:path';
import { entities, FollowupModule, LoadSample } from '#followup';
import { keptSecretsKey, migrate, openEmbeddedDatabase, PlatformModule, readConfiguration } from '#platform';
import { ReportsModule } from '#reports';
import { WebhooksModule } from '#webhooks';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Module({})
class CommandLine {}

/**
 * Opens the register for one command: the given database, or the embedded one, which is joined when it runs and started
 * for the command's own duration when it does not.
 */
export async function withRegister<Result>(
  work: (register: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const database = process.env['DATABASE_URL'] ? null : await openEmbedded();
  try {
    const configuration = readConfiguration(
      process.env,
      database === null
        ? {}
        : {
            embedded: true,
            databaseUrl: database.applicationUrl,
            databaseOwnerUrl: database.url,
            secretsKey: keptSecretsKey(dataDir()),
          },
    );
    await migrate(configuration);
    const register = await NestFactory.createApplicationContext(
      {
        module: CommandLine,
        imports: [
          PlatformModule.with(configuration, entities),
          FollowupModule,
          ReportsModule,
          WebhooksModule,
        ],
      },
      { logger: false, abortOnError: false },
    );
    try {
      await register.get(LoadSample).run();
      return await work(register);
    } finally {
      await register.close();
    }
  } finally {
    await database?.release();
  }
}

function dataDir(): string {
  return resolve(readConfiguration({ ...process.env, DATABASE_URL: 'postgres://embedded' }).dataDir);
}

function openEmbedded() {
  return openEmbeddedDatabase({
    dataDir: dataDir(),
    log: (line) => process.stderr.write(`${line}\n`),
  });
}
