import type { Translate } from '#messages';
import { ConfigurationError, EmbeddedDatabaseFailure } from '#platform';

/** What a start can fail from outside, in a line that says what to do; null for a fault of our own. */
export function failureLine(error: unknown, say: Translate): string | null {
  if (error instanceof ConfigurationError || error instanceof EmbeddedDatabaseFailure) return error.message;
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const {
    code = '',
    message = '',
    port = 0,
  } = (first ?? {}) as { code?: string; message?: string; port?: number };
  if (code === 'EADDRINUSE') return say('start.portBusy', { port });
  return unreachable.test(code) ? say('start.databaseUnreachable', { reason: message }) : null;
}

/** The system's codes for a server that is not there; PostgreSQL's classes for one that does not let us in. */
const unreachable =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|08...|28...|3D000)$/;
