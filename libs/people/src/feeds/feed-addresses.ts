import { Clock, newId, Refused, UnitOfWork, type Actor, type Grant, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { feedReads, may, visibleBodies, viewerOf } from '../core/index.js';
import { hashOfToken, newToken } from '../sign-in/opaque-token.js';
import { grantsColumn } from '../store/grants-column.js';
import { unitByKey } from '../units/unit-by-key.query.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** What a calendar feed is about: a person's own duties, a body, or a unit, by their keys. */
export type FeedAbout =
  | { readonly about: 'person' }
  | { readonly about: 'body'; readonly body: string }
  | { readonly about: 'unit'; readonly unit: string };

/** A feed as its owner sees it; its address was told once, when it was made. */
export interface OwnFeed {
  readonly id: string;
  readonly about: FeedAbout['about'];
  readonly body: string | null;
  readonly unit: string | null;
  readonly madeAt: Date;
  readonly lastReadAt: Date | null;
}

/** A feed that is being read: what it is about, and as whom it is read. */
export interface ReadFeed {
  readonly id: string;
  readonly about: FeedAbout;
  readonly viewer: Person;
  /** Of the person who made it. */
  readonly name: string;
}

/** The secret addresses at which a person's calendar programs read. */
@Injectable()
export class FeedAddresses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @returns the secret, which is told here alone @throws Refused 'not-found' for what the person does not see */
  async give(
    viewer: Person,
    actor: Actor,
    about: FeedAbout,
  ): Promise<{ readonly id: string; readonly token: string }> {
    const { token, hash } = newToken();
    const id = newId();
    await this.unitOfWork.run(actor, async (tx) => {
      if (!maySeeFeed(viewer, about)) throw new Refused('not-found');
      const unit = about.about === 'unit' ? await unitByKey(tx, about.unit) : null;
      if (about.about === 'unit' && unit === null) throw new Refused('not-found');
      const body = about.about === 'body' ? about.body : null;
      await tx.query(
        `INSERT INTO feed_address (id, token_hash, person_id, about, body, unit_id, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, hash, viewer.id, about.about, body, unit, tx.at],
      );
      tx.record({
        action: 'feed.given',
        subject: { kind: 'person', id: viewer.id },
        body,
        after: { feed: id, ...about },
      });
    });
    return { id, token };
  }

  /** The newest first; revoked ones are left out. */
  ofPerson(viewer: Person): Promise<readonly OwnFeed[]> {
    return this.dataSource.query<OwnFeed[]>(
      `SELECT f.id, f.about, f.body, u.key AS unit, f.made_at AS "madeAt", f.last_read_at AS "lastReadAt"
       FROM feed_address f LEFT JOIN unit u ON u.id = f.unit_id
       WHERE f.person_id = $1 AND f.revoked_at IS NULL ORDER BY f.id DESC`,
      [viewer.id],
    );
  }

  /** @throws Refused 'not-found' for one that is not theirs or was revoked */
  async revoke(viewer: Person, actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const revoked = await tx.query(
        'UPDATE feed_address SET revoked_at = $3 WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL RETURNING id',
        [id, viewer.id, tx.at],
      );
      if (revoked.length === 0) throw new Refused('not-found');
      tx.record({
        action: 'feed.revoked',
        subject: { kind: 'person', id: viewer.id },
        after: { feed: id },
      });
    });
  }

  /**
   * Finds out which feed a secret opens, and counts the reading.
   * @throws Refused 'not-found', without difference, for one that is unknown, revoked, or about something that the person
   * does not see any more; 'too-many-attempts' for a program that reads without end
   */
  async read(token: string): Promise<ReadFeed> {
    const now = this.clock.now();
    const [row] = await this.dataSource.query<FeedRow[]>(
      `WITH read AS (
         UPDATE feed_address SET last_read_at = $2,
           reads_since = CASE WHEN reads_since > $3 THEN reads_since ELSE $2 END,
           reads = CASE WHEN reads_since > $3 THEN reads + 1 ELSE 1 END
         WHERE token_hash = $1 AND revoked_at IS NULL
         RETURNING id, person_id, about, body, unit_id, reads, reads_since)
       SELECT read.id, read.about, read.body, u.key AS unit, read.reads, read.reads_since AS "readsSince",
         p.id AS "personId", p.name, p.lang, ${grantsColumn('$2')}
       FROM read JOIN person p ON p.id = read.person_id AND p.closed_at IS NULL LEFT JOIN unit u ON u.id = read.unit_id`,
      [hashOfToken(token), now, new Date(now.getTime() - feedReads.window)],
    );
    if (row === undefined) throw new Refused('not-found');
    const about = aboutOf(row);
    const viewer = viewerOf({ id: row.personId, lang: row.lang }, row.grants);
    if (!maySeeFeed(viewer, about)) throw new Refused('not-found');
    if (row.reads > feedReads.most) {
      const left = row.readsSince.getTime() + feedReads.window - now.getTime();
      throw new Refused('too-many-attempts', { minutes: Math.max(1, Math.ceil(left / 60_000)) });
    }
    return { id: row.id, about, viewer, name: row.name };
  }
}

interface FeedRow {
  readonly id: string;
  readonly about: FeedAbout['about'];
  readonly body: string | null;
  readonly unit: string | null;
  readonly reads: number;
  readonly readsSince: Date;
  readonly personId: string;
  readonly name: string;
  readonly lang: string;
  readonly grants: readonly Grant[];
}

function aboutOf({ about, body, unit }: FeedRow): FeedAbout {
  if (about === 'body') return { about, body: body! };
  return about === 'unit' ? { about, unit: unit! } : { about };
}

/** A person's own feed needs some role; a body's, one there; a unit's, one in the secretariat. */
function maySeeFeed(viewer: Viewer, about: FeedAbout): boolean {
  if (about.about === 'body') return may(viewer, 'see-calendar', about.body);
  const bodies = visibleBodies(viewer, about.about === 'unit' ? 'see-work' : 'see-calendar');
  return bodies === 'all' || bodies.length > 0;
}
