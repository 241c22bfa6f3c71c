import { createHash } from 'node:crypto';

/** What the first entry of a trail is chained to. */
export const chainStart: Buffer = createHash('sha256').update('mandate-tracker trail 1').digest();

/** One link of the chain: SHA-256 over the link before and the entry's own digest, 32 bytes each. */
export function linkAfter(before: Buffer, entryDigest: Buffer): Buffer {
  return createHash('sha256').update(before).update(entryDigest).digest();
}

/**
 * The digest of an entry of the trail `t`, over all that stands in it: SHA-256 of a JSON array, in the one form in which
 * PostgreSQL writes jsonb. The time is in microseconds, so that no session's time zone changes it.
 */
export const entryDigest = `sha256(convert_to(jsonb_build_array(t.seq, t.id, (extract(epoch FROM t.at) * 1000000)::bigint,
  t.actor_kind, t.actor_id, t.actor_name, t.on_behalf_of, t.action, t.subject_kind, t.subject_id, t.body,
  t.before, t.after)::text, 'UTF8'))`;
