import type { CalendarDate, DeadlineKind } from '#calendar/core';
import { newId, Refused, type Tx } from '#platform';

/** Whose deadline it is, and where that stands: an extension holds for this meeting. */
export interface DeadlineHeld {
  readonly subject: { readonly kind: 'task' | 'planned-document'; readonly id: string };
  readonly body: string;
  readonly session: string;
  readonly startsOn: CalendarDate;
  readonly kind: DeadlineKind;
  /** The day that was counted. */
  readonly originally: CalendarDate;
  /** The day in force until now. */
  readonly date: CalendarDate;
  /** The tasks whose deadline it is. */
  readonly tasks: readonly string[];
}

/** Sets a deadline to another day, with the reason; an earlier one is replaced. The tasks are counted again by who asks. */
export async function extendDeadline(
  tx: Tx,
  held: DeadlineHeld,
  { date, reason }: { readonly date: CalendarDate; readonly reason: string },
): Promise<void> {
  if (tx.actor.kind !== 'person') throw new Refused('not-allowed');
  const { subject, kind } = held;
  await end(tx, held, 'replaced');
  await tx.query(
    `INSERT INTO deadline_extension (id, ${column(subject)}, kind, session, starts_on, originally, on_date, reason, person_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      subject.id,
      kind,
      held.session,
      held.startsOn,
      held.originally,
      date,
      reason,
      tx.actor.id,
      tx.at,
    ],
  );
  await settle(tx, held);
  record(tx, held, 'deadline.extended', { date, reason });
}

/** Puts a deadline back to the day that was counted. @throws Refused 'not-found' when it was not extended */
export async function takeExtensionBack(tx: Tx, held: DeadlineHeld): Promise<void> {
  if ((await end(tx, held, 'taken-back')) === 0) throw new Refused('not-found');
  await settle(tx, held);
  record(tx, held, 'deadline.extension-taken-back', { date: held.originally });
}

async function end(tx: Tx, { subject, kind }: DeadlineHeld, why: 'replaced' | 'taken-back'): Promise<number> {
  const ended = await tx.query(
    `UPDATE deadline_extension SET ended_at = $3, ended_why = $4
     WHERE ${column(subject)} = $1 AND kind = $2 AND ended_at IS NULL RETURNING id`,
    [subject.id, kind, tx.at, why],
  );
  return ended.length;
}

/** The version rises: whoever looks again sees the other day. Those of tasks do when they are counted again. */
async function settle(tx: Tx, { subject }: DeadlineHeld): Promise<void> {
  if (subject.kind !== 'planned-document') return;
  await tx.query('UPDATE planned_document SET version = version + 1 WHERE id = $1', [subject.id]);
}

function column({ kind }: DeadlineHeld['subject']): 'task_id' | 'document_id' {
  return kind === 'task' ? 'task_id' : 'document_id';
}

function record(
  tx: Tx,
  { subject, body, kind, date, originally }: DeadlineHeld,
  action: `deadline.${string}`,
  after: Readonly<Record<string, unknown>>,
): void {
  tx.record({ action, subject, body, before: { kind, date, originally }, after: { kind, ...after } });
}
