import { Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accountSignInLife, ownAddress } from '../../core/index.js';
import { newToken } from '../opaque-token.js';
import { Organization } from './organization.js';

/** A sign-in by an account that has begun: where the browser goes, and what it must keep until it is back. */
export interface BegunAccountSignIn {
  readonly address: string;
  readonly secret: string;
  /** How long it may take, in seconds. */
  readonly lifetime: number;
}

/** Sends somebody to their organization. Not in a unit of work: who it is nobody knows yet. */
@Injectable()
export class BeginAccountSignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly organization: Organization,
  ) {}

  /**
   * @param to where they want to go on to, within this application
   * @throws Refused 'not-found' where there is no organization; 'account-unavailable' while its service does not answer
   */
  async run(to: string | undefined, lang: string | undefined): Promise<BegunAccountSignIn> {
    const { token: secret, hash } = newToken();
    const address = await this.organization.address(secret, lang);
    const now = this.clock.now();
    await this.dataSource.query(
      `WITH passed AS (DELETE FROM account_sign_in WHERE secret_hash IN (
         SELECT secret_hash FROM account_sign_in WHERE expires_at < $3 LIMIT 100 FOR UPDATE SKIP LOCKED))
       INSERT INTO account_sign_in (secret_hash, return_to, begun_at, expires_at) VALUES ($1, $2, $3, $4)`,
      [hash, ownAddress(to), now, new Date(now.getTime() + accountSignInLife)],
    );
    return { address, secret, lifetime: accountSignInLife / 1000 };
  }
}
