import { Clock, Refused, type CalendarDate, type Grant, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Pause } from '../settings/settings.js';
import { settingsColumns } from '../settings/settings.repository.js';
import { grantsColumn } from '../store/grants-column.js';
import { standsInNow } from '../store/stand-in-grants.js';

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
  /** Who is away today, and in whose place the person acts. */
  readonly standsInFor: readonly StoodInFor[];
  readonly version: number;
}

/** Somebody who is away, until when; null: until they say that they are back. */
export interface StoodInFor {
  readonly name: string;
  readonly until: CalendarDate | null;
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
      `SELECT ${settingsColumns}, p.email, ${grantsColumn('$2')}, coalesce((
         SELECT jsonb_agg(jsonb_build_object('name', a.name, 'until', a.paused_until) ORDER BY a.name, a.id)
         FROM person a WHERE ${standsInNow('$2')}), '[]') AS "standsInFor" FROM person p WHERE p.id = $1`,
      [viewer.id, this.clock.now()],
    );
    if (account === undefined) throw new Refused('not-found');
    return account;
  }
}
