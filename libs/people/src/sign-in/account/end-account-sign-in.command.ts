import { Clock, UnitOfWork, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccountRefusal, OutsideAccount } from '../../core/index.js';
import { hashOfToken } from '../opaque-token.js';
import { openSession, type SignedIn } from '../open-session.js';
import { Organization } from './organization.js';

/** Somebody comes back from their organization. */
export interface AccountAnswer {
  /** What their browser kept; null when it shows nothing. */
  readonly secret: string | null;
  /** The query of the address to which the organization sent them. */
  readonly query: string;
  readonly agent: string | null;
}

/** Whether they are in, and where they wanted to go on to. */
export type AccountEntry =
  | { readonly to: string; readonly signedIn: SignedIn }
  | { readonly to: string; readonly refused: AccountRefusal };

/**
 * Signs in whoever their organization vouches for. Who it is is found by the organization's own name for them; at the first
 * time by the address that it vouches for, and from then on that name is theirs, whatever becomes of the address.
 */
@Injectable()
export class EndAccountSignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly organization: Organization,
  ) {}

  async run({ secret, query, agent }: AccountAnswer): Promise<AccountEntry> {
    const to = secret === null ? null : await this.take(secret);
    if (secret === null || to === null) return { to: '/', refused: 'stale' };
    const account = await this.organization.whoCame(secret, query);
    const entered = typeof account === 'string' ? account : await this.enter(account, agent);
    return typeof entered === 'string' ? { to, refused: entered } : { to, signedIn: entered };
  }

  /** Uses an attempt up, whatever comes of it. @returns where it was to lead; null for one that is unknown or too old */
  private async take(secret: string): Promise<string | null> {
    const [begun] = await this.dataSource.query<{ to: string }[]>(
      `WITH taken AS (DELETE FROM account_sign_in WHERE secret_hash = $1 RETURNING return_to, expires_at)
       SELECT return_to AS "to" FROM taken WHERE expires_at > $2`,
      [hashOfToken(secret), this.clock.now()],
    );
    return begun?.to ?? null;
  }

  private async enter(account: OutsideAccount, agent: string | null): Promise<SignedIn | AccountRefusal> {
    const [linked] = await this.dataSource.query<{ id: string; isOpen: boolean }[]>(
      `SELECT p.id, p.closed_at IS NULL AND NOT p.mailbox AS "isOpen"
       FROM outside_account o JOIN person p ON p.id = o.person_id WHERE o.issuer = $1 AND o.subject = $2`,
      [account.issuer, account.subject],
    );
    if (linked?.isOpen === false) return 'unknown';
    if (linked !== undefined)
      return this.unitOfWork.run({ kind: 'person', id: linked.id }, (tx) =>
        openSession(tx, linked.id, { by: 'account', agent }),
      );
    if (!account.verified || account.email === null) return 'unverified';
    const [person] = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM person
       WHERE lower(email) = lower($1) AND erased_at IS NULL AND closed_at IS NULL AND NOT mailbox`,
      [account.email],
    );
    if (person === undefined) return 'unknown';
    return this.unitOfWork.run({ kind: 'person', id: person.id }, async (tx) =>
      (await link(tx, person.id, account)) ? openSession(tx, person.id, { by: 'account', agent }) : 'other',
    );
  }
}

/** @returns false when the person has another account there, or the account is somebody else's by now */
async function link(tx: Tx, person: string, { issuer, subject }: OutsideAccount): Promise<boolean> {
  const made = await tx.query(
    `INSERT INTO outside_account (issuer, subject, person_id, linked_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING subject`,
    [issuer, subject, person, tx.at],
  );
  // The organization's name for them is theirs: the trail says which organization, not that name.
  if (made.length > 0)
    tx.record({
      action: 'person.account-linked',
      subject: { kind: 'person', id: person },
      after: { issuer },
    });
  if (made.length > 0) return true;
  // Two browsers may link it at the same moment.
  const standing = await tx.query(
    'SELECT 1 FROM outside_account WHERE issuer = $1 AND subject = $2 AND person_id = $3',
    [issuer, subject, person],
  );
  return standing.length > 0;
}
