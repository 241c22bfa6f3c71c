import type { Message, SpokenLanguage } from '#messages';
import { may } from '#people';
import type { Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { historyLine, inwardActions, outwardActions } from './core/history-line.js';

/** One thing that was done to a task: when, and a plain sentence, said with `sayWhy`. */
export interface HistoryEntry {
  readonly at: Date;
  readonly line: Message;
}

interface TrailRow {
  readonly at: Date;
  readonly action: string;
  readonly who: string | null;
  readonly unit: string | null;
  readonly reason: string | null;
  readonly session: string | null;
  readonly reference: string | null;
  readonly note: string | null;
  readonly step: string | null;
}

/** What was done to a task and to its mandate, out of the trail. */
@Injectable()
export class TaskHistory {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. Members and readers are told what was cleared and decided, without names. */
  async of(
    viewer: Viewer,
    task: { readonly id: string; readonly mandate: string; readonly askedBy: string },
    lang: SpokenLanguage,
  ): Promise<readonly HistoryEntry[]> {
    const insider = may(viewer, 'see-work', task.askedBy);
    const rows = await this.dataSource.query<TrailRow[]>(
      `SELECT r.at, r.action, CASE WHEN $3 THEN p.name END AS who,
         CASE WHEN $3 OR r.action = 'mandate.unit-assigned' THEN coalesce(u.names ->> $5, u.names ->> 'en', u.key) END AS unit,
         CASE WHEN $3 THEN r.after ->> 'reason' END AS reason,
         CASE WHEN r.action IN ('task.session-chosen', 'task.moved', 'task.deferred', 'task.asked-for-more')
              THEN r.after ->> 'session' END AS session,
         r.after ->> 'reference' AS reference,
         CASE WHEN r.action IN ('task.noted', 'task.approved', 'task.deferred', 'task.asked-for-more', 'task.moved', 'task.dropped')
              THEN r.after ->> 'note' END AS note,
         CASE WHEN $3 THEN coalesce(r.after -> 'step' ->> $5, r.after -> 'step' ->> 'en',
                (SELECT min(s.value) FROM jsonb_each_text(CASE WHEN jsonb_typeof(r.after -> 'step') = 'object'
                                                               THEN r.after -> 'step' ELSE '{}' END) s)) END AS step
       FROM trail r LEFT JOIN person p ON p.id = r.actor_id
       LEFT JOIN unit u ON u.key = CASE WHEN r.action = 'mandate.unit-assigned' THEN r.after ->> 'unit'
                                        ELSE r.after ->> 'onBehalfOf' END
       WHERE ((r.subject_kind = 'task' AND r.subject_id = $1) OR (r.subject_kind = 'mandate' AND r.subject_id = $2))
         AND r.action = ANY ($4)
       ORDER BY r.id DESC LIMIT 500`,
      [
        task.id,
        task.mandate,
        insider,
        insider ? [...outwardActions, ...inwardActions] : outwardActions,
        lang,
      ],
    );
    return rows.flatMap((row) => {
      const line = historyLine(row);
      return line === null ? [] : [{ at: row.at, line }];
    });
  }
}
