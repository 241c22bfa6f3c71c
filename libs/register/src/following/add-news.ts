import { newId, type Tx } from '#platform';

/**
 * What happens to a mandate that members and followers hear of: it was made, an update of it was cleared, something was
 * delivered, a meeting moved, a question about it was answered, it was proposed that it leaves the list.
 */
export type MandateNewsKind = 'made' | 'cleared' | 'delivered' | 'moved' | 'answered' | 'proposed';

/** One piece of news. */
export interface MandateNews {
  readonly mandate: string;
  readonly kind: MandateNewsKind;
  readonly task?: string;
  /** The id of the update, the answer or the proposal; of the task or the mandate where it is about these as a whole. */
  readonly about: string;
}

/** Adds news in the unit of work that makes them; who follows these mandates is told of each once. One statement. */
export async function addNews(tx: Tx, news: readonly MandateNews[]): Promise<void> {
  if (news.length === 0) return;
  const by = tx.actor.kind === 'person' ? tx.actor.id : null;
  const rows = news.map(({ task = null, ...each }) => ({ id: newId(), task, ...each }));
  await tx.query(
    `INSERT INTO mandate_news (id, mandate_id, body, kind, task_id, about, by_person, at)
     SELECT n.id, n.mandate, m.body, n.kind, n.task, n.about, $2, $3
     FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, mandate uuid, kind text, task uuid, about uuid)
     JOIN mandate m ON m.id = n.mandate
     ON CONFLICT (kind, about, mandate_id) WHERE kind IN ('cleared', 'answered', 'proposed') DO NOTHING`,
    [JSON.stringify(rows), by, tx.at],
  );
}
