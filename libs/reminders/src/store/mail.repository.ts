import { newId, type Tx } from '#platform';
import type { ComposedMail } from '../mail/compose-digest.js';
import type { Via } from '../mail/postman.js';
import type { LeasedDigest } from './digest.repository.js';

/** Keeps a mail as it left, in the transaction that marks its digest as sent. */
export async function keepMail(tx: Tx, digest: LeasedDigest, mail: ComposedMail, via: Via): Promise<void> {
  await tx.query(
    `INSERT INTO mail (id, digest_id, to_person, via, message_id, lang, subject, html, text, at, calendar)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      newId(),
      digest.id,
      digest.person,
      via,
      mail.messageId,
      mail.lang,
      mail.subject,
      mail.html,
      mail.text,
      tx.at,
      mail.calendar,
    ],
  );
}
