import {
  Clock,
  Configuration,
  KeptAnswers,
  readConfiguration,
  SecretBox,
  Trail,
  UnitOfWork,
} from '#platform';
import type { TestPlatform } from '#platform/testing';
import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Module({})
class Ground {}

/** A test's platform as the ground on which modules stand, with some settings of its own. */
export function groundOver(
  { configuration, dataSource, unitOfWork, clock }: TestPlatform,
  settings: Readonly<Record<string, string>> = {},
): DynamicModule {
  const given = readConfiguration({ DATABASE_URL: configuration.databaseUrl, ...settings });
  const providers = [
    { provide: Configuration, useValue: given },
    { provide: SecretBox, useValue: new SecretBox(given) },
    { provide: KeptAnswers, useValue: new KeptAnswers(dataSource, clock) },
    { provide: DataSource, useValue: dataSource },
    { provide: UnitOfWork, useValue: unitOfWork },
    { provide: Clock, useValue: clock },
    { provide: Trail, useValue: new Trail(dataSource) },
  ];
  return { module: Ground, global: true, providers, exports: providers.map(({ provide }) => provide) };
}
