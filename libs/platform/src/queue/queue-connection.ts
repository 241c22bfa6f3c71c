import { once } from 'node:events';
import { createPostgresBackend, Queue, withBackend, Worker, type Processor } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import pg from 'pg';
import type { QueueName } from './job-catalogue.js';

/** The queue's side of one process: queues and workers over one shared connection pool, in PostgreSQL or in Redis. */
export abstract class QueueConnection {
  abstract queue(name: QueueName): Queue;
  abstract worker(name: QueueName, process: Processor, concurrency: number): Worker;
  /** Answers when the queue can be reached; throws when it cannot. */
  abstract ping(): Promise<void>;
  abstract close(): Promise<void>;
}

/** A worker holds one connection to listen on; the rest serve all queues and workers of the process. */
const poolSize = 8;

/**
 * How long a worker owns a job before another may take it over, how often lost ones are looked for, and how soon a queue
 * that was away is asked again (ms).
 */
const leases = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 3, runRetryDelay: 2_000 };

/** Opens the queue that an address names: postgres://… or redis://…. */
export function openQueue(url: string): QueueConnection {
  return url.startsWith('redis') ? openRedis(url) : openPostgres(url);
}

function openPostgres(url: string): QueueConnection {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    options: '-c search_path=bullmq,public',
    application_name: 'mandate-tracker queue',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  pool.setMaxListeners(50);
  // An idle connection that drops is replaced at its next use.
  pool.on('error', () => undefined);
  const bull = withBackend(createPostgresBackend);
  return {
    queue: (name) => new bull.Queue(name, { connection: pool }) as unknown as Queue,
    worker: (name, process, concurrency) =>
      new bull.Worker(name, process as never, {
        connection: pool,
        concurrency,
        ...leases,
      }) as unknown as Worker,
    ping: async () => void (await pool.query('SELECT 1')),
    close: () => pool.end(),
  };
}

/**
 * Whoever hands a job over is told at once when Redis is away, and tries again; whoever has done one waits with its
 * result until Redis is back.
 */
const handingOver: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  commandTimeout: 5_000,
};
const working: RedisOptions = { maxRetriesPerRequest: null };

/** How long Redis may take to let us in (ms). */
const patience = 5_000;

/** Several installations may share one Redis: redis://host:6379?prefix=mandates keeps their queues apart. */
function openRedis(url: string): QueueConnection {
  const address = new URL(url);
  const prefix = address.searchParams.get('prefix') ?? 'mandate-tracker';
  address.search = '';
  const opened = new Map<RedisOptions, Redis>();
  const connection = (options: RedisOptions): Redis => {
    const known = opened.get(options);
    if (known !== undefined) return known;
    const redis = new Redis(address.href, options);
    // ioredis connects again by itself; whether it could is what ping and readiness tell.
    redis.on('error', () => undefined);
    opened.set(options, redis);
    return redis;
  };
  return {
    queue: (name) => new Queue(name, { connection: connection(handingOver), prefix }),
    worker: (name, process, concurrency) =>
      new Worker(name, process, { connection: connection(working), prefix, concurrency, ...leases }),
    ping: async () => {
      const redis = connection(handingOver);
      if (redis.status !== 'ready') await once(redis, 'ready', { signal: AbortSignal.timeout(patience) });
      await redis.ping();
    },
    close: async () => {
      for (const redis of opened.values()) redis.disconnect();
    },
  };
}
