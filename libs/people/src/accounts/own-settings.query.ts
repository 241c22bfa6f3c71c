import { Clock, Refused, type Grant, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Pause } from '../settings/settings.js';
import { settingsColumns } from '../settings/settings.repository.js';
import { grantsColumn } from '../store/grants-column.js';

/** What a person sees of themselves. */
export interface OwnAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly lang: string;
  /** IANA name. */
  readonly zone: string;
  readonly digestHour: number;
  readonly pause: Pause | null;
  /** The name of who hears in their place. */
  readonly delegateName: string | null;
  readonly grants: readonly Grant[];
  readonly version: number;
}

/** A person's own account, as they see and keep it. */
@Injectable()
export class OwnSettings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Extract<Viewer, { kind: 'person' }>): Promise<OwnAccount> {
    const [account] = await this.dataSource.query<OwnAccount[]>(
      `SELECT ${settingsColumns}, p.email, ${grantsColumn('$2')} FROM person p WHERE p.id = $1`,
      [viewer.id, this.clock.now()],
    );
    if (account === undefined) throw new Refused('not-found');
    return account;
  }
}
