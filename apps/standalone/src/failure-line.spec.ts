import { describe, expect, it } from '@jest/globals';
import { translator } from '#messages';
import { ConfigurationError } from '#platform';
import { failureLine } from './failure-line.js';

const say = translator('en');
const systemError = (code: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { code, ...more });

describe('a start that fails from outside', () => {
  it.each<[string, unknown, string]>([
    [
      'no server at the address of DATABASE_URL',
      systemError('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5433'),
      'The database that DATABASE_URL names cannot be opened: connect ECONNREFUSED 127.0.0.1:5433',
    ],
    [
      'a host with two addresses, neither of which answers',
      new AggregateError([systemError('ECONNREFUSED', 'connect ECONNREFUSED ::1:5433')]),
      'The database that DATABASE_URL names cannot be opened: connect ECONNREFUSED ::1:5433',
    ],
    [
      'a wrong password',
      systemError('28P01', 'password authentication failed for user "mandates"'),
      'The database that DATABASE_URL names cannot be opened: password authentication failed for user "mandates"',
    ],
    [
      'a database that does not exist',
      systemError('3D000', 'database "mandates" does not exist'),
      'The database that DATABASE_URL names cannot be opened: database "mandates" does not exist',
    ],
    [
      'a port taken at the last moment',
      systemError('EADDRINUSE', 'listen EADDRINUSE', { port: 3000 }),
      'Port 3000 is in use by another program. Stop that, or set PORT to another port.',
    ],
    [
      'faults of the configuration, all of them',
      new ConfigurationError(['PORT must be a port, 0 to 65535', 'SAMPLE must be one of on, off']),
      'PORT must be a port, 0 to 65535\nSAMPLE must be one of on, off',
    ],
  ])('by %s says so', (_, error, line) => {
    expect(failureLine(error, say)).toBe(line);
  });

  it('has no line for a fault of our own', () => {
    expect(failureLine(new TypeError('x is not a function'), say)).toBeNull();
    expect(failureLine(systemError('23505', 'duplicate key'), say)).toBeNull();
  });
});
