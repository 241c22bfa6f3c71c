import { newId, Refused, UnitOfWork, type Actor, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { personalTokenLife, tidyEmail } from '../core/index.js';
import type { TokenScope } from '../sign-in/identify.query.js';
import { newToken } from '../sign-in/opaque-token.js';
import { PersonalTokenEntity } from '../store/personal-token.entity.js';

/** So that a token that was left in a file or a log is recognised for what it is. */
const prefix = 'mandates_';

/** A token that a program shows to act as a person. It is told once, here; only its hash is kept. */
@Injectable()
export class GivePersonalToken {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'invalid' when nobody has this address */
  async run(
    actor: Actor,
    email: string,
    scopes: readonly TokenScope[] = ['read', 'change'],
  ): Promise<{ token: string; expiresAt: Date }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [person] = await tx.query<{ id: string }>(
        'SELECT id FROM person WHERE lower(email) = lower($1) AND closed_at IS NULL AND NOT mailbox',
        [tidyEmail(email)],
      );
      if (person === undefined)
        throw new Refused('invalid', { faults: [{ key: 'problem.invalid.no-person', values: { email } }] });
      return giveToken(tx, person.id, { name: 'mandates user token', scopes, life: personalTokenLife });
    });
  }
}

/** What somebody says of a token they want; `life` in ms. */
export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly life: number;
}

export async function giveToken(
  tx: Tx,
  personId: string,
  { name, scopes, life }: WantedToken,
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const { token, hash } = newToken(prefix);
  const id = newId();
  const expiresAt = new Date(tx.at.getTime() + life);
  await tx.manager.insert(PersonalTokenEntity, {
    id,
    tokenHash: hash,
    personId,
    name,
    scopes: [...scopes],
    madeAt: tx.at,
    expiresAt,
  });
  tx.record({
    action: 'token.given',
    subject: { kind: 'person', id: personId },
    after: { token: id, scopes, expiresAt },
  });
  return { id, token, expiresAt };
}
