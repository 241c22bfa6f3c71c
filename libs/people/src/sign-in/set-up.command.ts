import { keepBody, type Naming } from '#calendar';
import { isZone } from '#calendar/core';
import { Clock, newId, Refused, UnitOfWork, within, type Tx } from '#platform';
import type { SpokenLanguage } from '#messages';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AddPerson } from '../accounts/add-person.command.js';
import { keyFromName, setUpLinkLife } from '../core/index.js';
import { hashOfToken, newToken } from './opaque-token.js';
import { openSession, type SignedIn } from './open-session.js';
import { Passwords } from './passwords.js';

const system = { kind: 'system', name: 'command-line' } as const;

/** Who the first administrator is, and the first body where there is none yet. */
export interface FirstAdministrator {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly lang: SpokenLanguage;
  readonly password: string;
  readonly body?: { readonly name: string; readonly zone: string; readonly naming: Naming };
  readonly agent: string | null;
}

/** The beginning of a register that nobody has access to yet: one link, printed once, makes its first administrator. */
@Injectable()
export class SetUp {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  /** What the page of the link asks for; `open` is over for good when somebody has a role. */
  async state(): Promise<{ readonly open: boolean; readonly needsBody: boolean }> {
    const [state] = await this.dataSource.query<{ open: boolean; needsBody: boolean }[]>(
      'SELECT NOT EXISTS (SELECT 1 FROM role_grant) AS open, NOT EXISTS (SELECT 1 FROM body) AS "needsBody"',
    );
    return state!;
  }

  /** @returns the secret of the link to print; null when somebody has a role already, or a link was printed that still stands */
  async link(): Promise<string | null> {
    if (!(await this.state()).open) return null;
    return this.unitOfWork.run(system, async (tx) => {
      await alone(tx);
      const [standing] = await tx.query(
        'SELECT 1 FROM set_up_link WHERE expires_at > $1 UNION ALL SELECT 1 FROM role_grant LIMIT 1',
        [tx.at],
      );
      if (standing !== undefined) return null;
      const { token, hash } = newToken();
      const id = newId();
      await tx.query(
        'INSERT INTO set_up_link (id, token_hash, made_at, expires_at) VALUES ($1, $2, $3, $4)',
        [id, hash, tx.at, new Date(tx.at.getTime() + setUpLinkLife)],
      );
      tx.record({ action: 'register.set-up-link-made', subject: { kind: 'register', id } });
      return token;
    });
  }

  /**
   * Makes the first administrator, of every body there is, and signs them in.
   * @throws Refused 'link-spent'; 'invalid', 'weak-password': then the link still stands
   */
  async run({ token, body, agent, ...person }: FirstAdministrator): Promise<SignedIn> {
    return this.unitOfWork.run(system, async (tx) => {
      await alone(tx);
      const used = await tx.query(
        `UPDATE set_up_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
           AND NOT EXISTS (SELECT 1 FROM role_grant) RETURNING id`,
        [hashOfToken(token), tx.at],
      );
      if (used.length === 0) throw new Refused('link-spent');
      const bodies = await this.bodiesOf(tx, body, person.lang);
      const addPerson = new AddPerson(within(tx), this.passwords);
      let id = '';
      for (const key of bodies)
        id = await addPerson.run(system, { ...person, role: 'administrator', body: key });
      return openSession(tx.as({ kind: 'person', id }), id, { by: 'set-up', agent });
    });
  }

  private async bodiesOf(
    tx: Tx,
    first: FirstAdministrator['body'],
    lang: SpokenLanguage,
  ): Promise<readonly string[]> {
    const standing = await tx.query<{ key: string }>('SELECT key FROM body ORDER BY key');
    if (standing.length > 0) return standing.map(({ key }) => key);
    if (first === undefined)
      throw new Refused('invalid', { faults: [{ key: 'calendar.fault.missing', values: { path: 'body' } }] });
    const kept = await keepBody(tx, {
      key: keyFromName(first.name),
      names: { [lang]: first.name },
      zone: first.zone,
      naming: first.naming,
      parent: null,
      registerKeptFrom: isZone(first.zone) ? this.clock.today(first.zone) : null,
    });
    if (kept.tag === 'malformed') throw new Refused('invalid', { faults: kept.faults });
    return [kept.key];
  }
}

async function alone(tx: Tx): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('set-up', 0))");
}
