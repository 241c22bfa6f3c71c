import { Clock, type Actor, type Grant, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sessionLife, viewerOf } from '../core/index.js';
import { grantsColumn } from '../store/grants-column.js';
import { standInGrants } from '../store/stand-in-grants.js';
import { hashOfToken } from './opaque-token.js';

/** What the bearer of a personal token may do with it: look, change, or both. */
export type TokenScope = 'read' | 'change';

/** Who calls, as one who looks and as one who acts. */
export interface Identity {
  readonly viewer: Extract<Viewer, { kind: 'person' }>;
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly by: 'session' | 'token';
  /** The session or the personal token. */
  readonly id: string;
  readonly scopes: readonly TokenScope[];
}

interface IdentityRow {
  readonly id: string;
  readonly personId: string;
  readonly lang: string;
  readonly scopes: readonly TokenScope[];
  readonly grants: readonly Grant[];
  readonly standInGrants: readonly Grant[];
}

/**
 * Finds out who shows a token, in one question to the database. That it was used is written down at most once a minute,
 * on the way, and not in the trail: looking is not a change.
 */
@Injectable()
export class Identify {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By the token of a signed-in browser; null when it is unknown, ended, revoked, or was left idle too long. */
  bySession(token: string): Promise<Identity | null> {
    return this.ask(
      'session',
      `WITH live AS (
         SELECT id, person_id FROM sign_in_session
         WHERE token_hash = $1 AND revoked_at IS NULL AND least(idle_expires_at, expires_at) > $2
       ), used AS (
         UPDATE sign_in_session SET last_used_at = $2, idle_expires_at = least($4, expires_at)
         WHERE id IN (SELECT id FROM live) AND last_used_at <= $3
       )
       SELECT live.id, p.id AS "personId", p.lang, ARRAY['read', 'change'] AS scopes, ${grantsColumn('$2')}, ${standInGrants('$2')}
       FROM live JOIN person p ON p.id = live.person_id AND p.closed_at IS NULL`,
      token,
      [new Date(this.clock.now().getTime() + sessionLife.idle)],
    );
  }

  /** By a personal token; null when it is unknown, ended or revoked. */
  byPersonalToken(token: string): Promise<Identity | null> {
    return this.ask(
      'token',
      `WITH live AS (
         SELECT id, person_id, scopes FROM personal_token
         WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2
       ), used AS (
         UPDATE personal_token SET last_used_at = $2
         WHERE id IN (SELECT id FROM live) AND (last_used_at IS NULL OR last_used_at <= $3)
       )
       SELECT live.id, p.id AS "personId", p.lang, live.scopes, ${grantsColumn('$2')}, ${standInGrants('$2')}
       FROM live JOIN person p ON p.id = live.person_id AND p.closed_at IS NULL`,
      token,
    );
  }

  private async ask(
    by: Identity['by'],
    sql: string,
    token: string,
    more: readonly unknown[] = [],
  ): Promise<Identity | null> {
    const now = this.clock.now();
    const refreshBefore = new Date(now.getTime() - sessionLife.refresh);
    const [row] = await this.dataSource.query<IdentityRow[]>(sql, [
      hashOfToken(token),
      now,
      refreshBefore,
      ...more,
    ]);
    if (row === undefined) return null;
    const { id, personId, lang, scopes, grants, standInGrants: inOthersPlace } = row;
    return {
      viewer: viewerOf({ id: personId, lang }, [...grants, ...inOthersPlace]),
      actor: { kind: 'person', id: personId },
      by,
      id,
      scopes,
    };
  }
}
