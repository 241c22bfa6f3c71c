import { UnitOfWork } from '#platform';
import { isSpokenLanguage, type SpokenLanguage } from '#messages';
import { Injectable } from '@nestjs/common';
import { newToken } from './opaque-token.js';

/** A link to be mailed, and to whom. */
export interface LinkToMail {
  readonly token: string;
  /** An administrator lets them in: they did not ask for it. */
  readonly invited: boolean;
  readonly to: { readonly name: string; readonly address: string; readonly lang: SpokenLanguage };
}

/**
 * Makes the secret of a link that was asked for. Each time it is called it is another, and the one before signs in no
 * more: a mail that is tried again holds the one that works.
 */
@Injectable()
export class MakeSignInLink {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns null when nobody has that address, or the link was used or has ended meanwhile */
  async run(linkId: string): Promise<LinkToMail | null> {
    return this.unitOfWork.run({ kind: 'system', name: 'mailer' }, async (tx) => {
      const { token, hash } = newToken();
      const [person] = await tx.query<{
        id: string;
        name: string;
        address: string;
        lang: string;
        invited: boolean;
      }>(
        `UPDATE sign_in_link l SET person_id = p.id, token_hash = $2 FROM person p
         WHERE l.id = $1 AND l.used_at IS NULL AND l.expires_at > $3 AND p.closed_at IS NULL AND NOT p.mailbox
           AND sha256(convert_to(lower(p.email), 'UTF8')) = l.address_hash
         RETURNING p.id, p.name, p.email AS address, p.lang, l.invited`,
        [linkId, hash, tx.at],
      );
      if (person === undefined) return null;
      tx.record({
        action: 'person.sign-in-link-asked',
        subject: { kind: 'person', id: person.id },
        after: { link: linkId },
      });
      const { name, address, lang, invited } = person;
      return { token, invited, to: { name, address, lang: isSpokenLanguage(lang) ? lang : 'en' } };
    });
  }
}
