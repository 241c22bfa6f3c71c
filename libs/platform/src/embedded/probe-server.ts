import pg from 'pg';

/**
 * What a server says to us: `ready`; `not-yet` (starting, recovering, stopping, not listening); `unknown-password`.
 */
export type ServerAnswer = 'ready' | 'not-yet' | 'unknown-password';

/** Knocks once at a server with our password. */
export async function probeServer(url: string): Promise<ServerAnswer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {}); // a server that stops meanwhile cuts the line; the answer is already given
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    switch ((error as { code?: string }).code) {
      case '28P01':
        return 'unknown-password';
      case '53300': // every connection is in use: busy, but serving
        return 'ready';
      default:
        return 'not-yet';
    }
  } finally {
    await client.end().catch(() => {});
  }
}
