import type { Tx } from '#platform';

type WordStatus = 'adopted' | 'edited' | 'corrigendum';

/** Words of mandates, and what kind of text they were said to be of. */
export interface MarkedWords {
  readonly mandate: string;
  readonly lang: string;
  readonly quote: string;
  readonly before: WordStatus;
}

/**
 * Says of what kind of text words are that mandates have, or had before a later text was accepted. Words that came from
 * another text since are left.
 * @returns the bodies that asked for those mandates, each once
 */
export async function markWords(
  tx: Tx,
  words: readonly MarkedWords[],
  status: WordStatus,
): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const told = JSON.stringify(words);
  const said = 'jsonb_to_recordset($1::jsonb) AS w (mandate uuid, lang text, quote text, before text)';
  const same = 'x.mandate_id = w.mandate AND x.lang = w.lang AND x.quote = w.quote AND x.status = w.before';
  await tx.query(`UPDATE earlier_text x SET status = $2 FROM ${said} WHERE ${same}`, [told, status]);
  const marked = await tx.query<{ mandate: string; body: string; lang: string; before: string }>(
    `WITH marked AS (UPDATE mandate_text x SET status = $2 FROM ${said} WHERE ${same} RETURNING w.mandate, w.lang, w.before)
     UPDATE mandate m SET version = version + 1 FROM marked WHERE m.id = marked.mandate
     RETURNING m.id AS mandate, m.body, marked.lang, marked.before`,
    [told, status],
  );
  for (const { mandate, body, lang, before } of marked)
    tx.record({
      action: 'mandate.text-status-said',
      subject: { kind: 'mandate', id: mandate },
      body,
      before: { lang, status: before },
      after: { lang, status },
    });
  return [...new Set(marked.map(({ body }) => body))];
}
