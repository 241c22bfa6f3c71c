import { Refused, UnitOfWork, type Actor } from '#platform';
import type { SpokenLanguage } from '#messages';
import { Injectable } from '@nestjs/common';

/** A person changes how the product speaks to them: on the pages and in mail. */
@Injectable()
export class ChangeOwnSettings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @param version the version they saw
   * @throws Refused 'stale' when the account was changed meanwhile
   */
  async run(
    actor: Extract<Actor, { kind: 'person' }>,
    version: number,
    settings: { readonly lang: SpokenLanguage },
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const [changed] = await tx.query<{ before: string }>(
        `UPDATE person p SET lang = $3, version = p.version + 1 FROM person b
         WHERE p.id = $1 AND p.version = $2 AND b.id = p.id RETURNING b.lang AS before`,
        [actor.id, version, settings.lang],
      );
      if (changed === undefined) throw new Refused('stale');
      tx.record({
        action: 'person.settings-changed',
        subject: { kind: 'person', id: actor.id },
        before: { lang: changed.before },
        after: { lang: settings.lang },
      });
    });
  }
}
