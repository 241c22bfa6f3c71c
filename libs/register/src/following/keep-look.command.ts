import { visibleBodies } from '#people';
import { Clock, Refused, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

type Person = Extract<Viewer, { kind: 'person' }>;

/** Up to where somebody has looked. */
export interface LookedUpTo {
  readonly at: Date;
  /** The transactions that were committed then, as PostgreSQL writes a snapshot. */
  readonly snapshot: string;
}

/** What PostgreSQL answers for a snapshot that is none. */
const notValid = '22P02';

/**
 * Keeps how far people have looked. It changes nothing of the register and nobody else sees it, so it is no unit of work and
 * stands in no trail.
 */
@Injectable()
export class KeepLook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Over everything. What was looked at one by one before is within it. @throws Refused 'invalid' */
  async overAll(viewer: Person, upTo: LookedUpTo): Promise<void> {
    await this.keep(viewer, null, upTo);
    await this.dataSource.query(
      'DELETE FROM look o USING look g WHERE o.person_id = $1 AND o.mandate_id IS NOT NULL AND g.person_id = $1 AND g.mandate_id IS NULL AND o.looked_at <= g.looked_at',
      [viewer.id],
    );
  }

  /** At one mandate. @throws Refused 'not-found' for one that the viewer may not see too; 'invalid' */
  async at(viewer: Person, mandate: string, upTo: LookedUpTo): Promise<void> {
    const found = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM mandate WHERE id = $1 AND body = ANY ($2::text[])',
      [mandate, visibleBodies(viewer, 'see-mandates')],
    );
    if (found.length === 0) throw new Refused('not-found');
    await this.keep(viewer, mandate, upTo);
  }

  /** A look that comes late and reaches less far than the one that stands changes nothing; nobody looks into the future. */
  private async keep({ id }: Person, mandate: string | null, { at, snapshot }: LookedUpTo): Promise<void> {
    const now = this.clock.now();
    await this.dataSource
      .query(
        `INSERT INTO look (person_id, mandate_id, looked_at, snapshot) VALUES ($1, $2, least($3, $5::timestamptz), $4::pg_snapshot)
         ON CONFLICT (person_id, mandate_id) DO UPDATE SET looked_at = excluded.looked_at, snapshot = excluded.snapshot
         WHERE look.looked_at <= excluded.looked_at`,
        [id, mandate, at, snapshot, now],
      )
      .catch((error: Error & { code?: string }) => {
        throw error.code === notValid
          ? new Refused('invalid', {
              faults: [{ key: 'problem.invalid.field.form', values: { path: 'upTo' } }],
            })
          : error;
      });
  }
}
