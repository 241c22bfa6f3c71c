import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../harness/free-port.js';

export function isRedisHere(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** A Redis of the story's own, which keeps nothing on the disk: killed, it comes back empty. */
export class RedisServer {
  private server: ChildProcess | null = null;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async startIn(folder: string): Promise<RedisServer> {
    const redis = new RedisServer(folder, await freePort());
    await redis.comeBack();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async kill(): Promise<void> {
    this.server?.kill('SIGKILL');
    if (this.server?.exitCode === null && this.server.signalCode === null) await once(this.server, 'exit');
  }

  /** It stands still, and goes on as if nothing had been. */
  async holdsItsBreath(milliseconds: number): Promise<void> {
    this.server?.kill('SIGSTOP');
    await pause(milliseconds);
    this.server?.kill('SIGCONT');
  }

  async comeBack(): Promise<void> {
    const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', this.folder];
    this.server = spawn('redis-server', ['--port', String(this.port), ...settings], { stdio: 'ignore' });
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.ask(async (redis) => void (await redis.ping()));
      } catch (error) {
        if (tries > 100) throw error;
        await pause(50);
      }
    }
  }

  /** All queues, all jobs, all schedules: gone. */
  empty(): Promise<void> {
    return this.ask(async (redis) => void (await redis.flushall()));
  }

  private async ask(work: (redis: Redis) => Promise<void>): Promise<void> {
    const redis = new Redis(this.port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      await work(redis);
    } finally {
      redis.disconnect();
    }
  }
}
