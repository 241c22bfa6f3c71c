import { SecretBox, UnitOfWork, type Actor, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { secretOf } from './secret-of.js';

interface Sealed {
  readonly id: string;
  readonly secret: Buffer;
  readonly earlier: Buffer | null;
}

/** Encrypts by the first key what an earlier one encrypted, so that the earlier one may go. */
@Injectable()
export class ResealSecrets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly box: SecretBox,
  ) {}

  /** @returns how many webhooks had a secret of an earlier key @throws Refused 'no-secrets-key' when a key is missing */
  run(actor: Actor): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const hooks = await tx.query<Sealed>(
        'SELECT id, secret, earlier_secret AS earlier FROM webhook ORDER BY id FOR UPDATE',
      );
      const old = hooks.filter(({ secret, earlier }) =>
        [secret, earlier].some((each) => each !== null && this.box.isOld(each)),
      );
      for (const hook of old) await this.reseal(tx, hook);
      if (old.length > 0) {
        tx.record({
          action: 'register.secrets-resealed',
          subject: { kind: 'register', id: 'secrets' },
          after: { webhooks: old.length },
        });
      }
      return old.length;
    });
  }

  private async reseal(tx: Tx, { id, secret, earlier }: Sealed): Promise<void> {
    const about = secretOf(id);
    const again = (sealed: Buffer) => this.box.seal(this.box.open(sealed, about), about);
    await tx.query('UPDATE webhook SET secret = $2, earlier_secret = $3 WHERE id = $1', [
      id,
      again(secret),
      earlier === null ? null : again(earlier),
    ]);
  }
}
