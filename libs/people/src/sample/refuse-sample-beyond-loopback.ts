import { ConfigurationError, type Configuration } from '#platform';
import type { DataSource } from 'typeorm';
import { isLoopback } from '../core/index.js';

/**
 * Refuses to start a server that others can reach while sample people without a password are in its database: one of
 * them is a governance officer. Asked after the migrations and before listening.
 * @throws ConfigurationError
 */
export async function refuseSampleBeyondLoopback(
  dataSource: Pick<DataSource, 'query'>,
  configuration: Pick<Configuration, 'host'>,
): Promise<void> {
  if (isLoopback(configuration.host)) return;
  const open = await dataSource.query<{ email: string }[]>(
    'SELECT email FROM person WHERE sample AND password_hash IS NULL ORDER BY email',
  );
  if (open.length === 0) return;
  const names = open.map(({ email }) => email).join(', ');
  throw new ConfigurationError([
    `HOST is ${configuration.host}, which others can reach, and the sample's people have no passwords: ${names}. ` +
      'Give each one (mandates user add … --password-stdin), or listen on 127.0.0.1',
  ]);
}
