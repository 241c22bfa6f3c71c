import { Queues, Refused } from '#platform';
import { Controller, Get, Header } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Paced, Public } from '../access/index.js';

/** For whoever watches over the processes. Not counted: it must answer while the database, where is counted, is away. */
@Paced('uncounted')
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
  ) {}

  /** The process runs. */
  @Public()
  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** The process can do its work: database and queue answer. */
  @Public()
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await Promise.all([this.dataSource.query('SELECT 1'), this.queues.ping()]);
    } catch {
      throw new Refused('unavailable');
    }
    return { status: 'ready' };
  }
}
