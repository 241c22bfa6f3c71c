import { loadCalendar, type DueRule } from '#calendar';
import { keepDecision, keepMandate } from '#register';
import { aRequest } from '#register/testing';
import { DismissGuess } from '../chains/dismiss-guess.command.js';
import { LinkMandates } from '../chains/link-mandates.command.js';
import { UndoLink } from '../chains/undo-link.command.js';
import { dueTasks } from '../due-tasks.js';
import { planTasks } from '../plan-tasks.js';
import { board, Harbour } from './a-harbour.js';

const lights = '0190aaaa-0000-7000-8000-000000000001';

/** Decisions of the Harbour Board that ask the same again, linked and taken apart by its officer. */
export class AskedAgain {
  private constructor(readonly harbour: Harbour) {}

  static async open(): Promise<AskedAgain> {
    return new AskedAgain(await Harbour.open([LinkMandates, UndoLink, DismissGuess]));
  }

  close(): Promise<void> {
    return this.harbour.platform.close();
  }

  async beginAnew(): Promise<void> {
    this.harbour.platform.clock.moveTo('2022-12-01T06:00:00Z');
    await this.harbour.platform.dataSource.query('TRUNCATE mandate, decision, trail CASCADE');
  }

  /** A mandate of a decision that was adopted on a day. @returns its id */
  async asked(number: string, rule: DueRule | null, adoptedOn: string, owned = true): Promise<string> {
    const { clock } = this.harbour.platform;
    return this.harbour.run(async (tx) => {
      await keepDecision(tx, {
        ...{ body: board, type: 'decision', number, lang: 'en', title: null, parts: [], session: null },
        ...{ adoptedSegment: null, adoptedOn, adoptedBy: 'silence' },
      });
      const madeOn = clock.today('Africa/Nairobi');
      const adopted = { session: null, on: adoptedOn as never };
      const due = dueTasks(rule, await loadCalendar(tx), { body: board, adopted }, madeOn);
      const decision = { body: board, type: 'decision', number } as const;
      const request = aRequest({ madeOn, dueRule: rule, unitId: owned ? lights : null, decision });
      const kept = await keepMandate(tx, request, due);
      await planTasks(tx, clock, kept.tasks);
      return kept.id;
    });
  }

  async link(later: string, ...earlier: readonly string[]) {
    const { viewer, actor } = await this.harbour.person('officer');
    const seen = (id: string) => ({ id, seen: null });
    return this.harbour
      .get(LinkMandates)
      .run({ viewer, actor, later: seen(later), earlier: earlier.map(seen) });
  }

  async undo(later: string) {
    const { viewer, actor } = await this.harbour.person('officer');
    return this.harbour.get(UndoLink).run({ viewer, actor, later: { id: later, seen: null } });
  }

  /** What is due to the Board is resolved anew, as when a day begins or the calendar changes. */
  resolveAgain(): Promise<void> {
    return this.harbour.change('SELECT 1', []);
  }

  async setProgress(mandate: string, slot: string, progress: string): Promise<void> {
    await this.harbour.run(async (tx) => {
      const tasks = await tx.query<{ id: string }>(
        'UPDATE task SET progress = $3 WHERE mandate_id = $1 AND slot LIKE $2 RETURNING id',
        [mandate, `%${slot}`, progress],
      );
      tx.record({ action: 'test.worked', subject: { kind: 'mandate', id: mandate } });
      await planTasks(tx, this.harbour.platform.clock, tasks);
    });
  }

  /** "2022/4 active", each mandate by its decision. */
  async lives(): Promise<readonly string[]> {
    return this.lines(
      `SELECT concat_ws(' ', d.number, m.life) AS line FROM mandate m JOIN decision d ON d.id = m.decision_id ORDER BY d.number`,
    );
  }

  /** "2022/4: 2023/1 in-progress", the tasks that are open, by the decision of their mandate and their meeting. */
  async open(): Promise<readonly string[]> {
    return this.lines(
      `SELECT d.number || ': ' || concat_ws(' ', coalesce(replace(t.session, '${board}/', ''), t.by_date::text, t.meeting), t.progress) AS line
       FROM task t JOIN mandate m ON m.id = t.mandate_id JOIN decision d ON d.id = m.decision_id
       WHERE t.progress NOT IN ('delivered', 'considered', 'dropped') AND t.meeting <> 'passed-over'
       ORDER BY d.number, t.starts_on NULLS LAST, t.slot`,
    );
  }

  /** All that a link touches and taking it back gives again, as one text. */
  async everything(): Promise<string> {
    return (
      await this.lines(
        `SELECT concat_ws(' ', m.id, m.life, m.unit_id, m.owned_since) AS line FROM mandate m
         UNION ALL SELECT (to_jsonb(t) - 'version')::text FROM task t
         UNION ALL SELECT to_jsonb(d)::text FROM deadline d
         UNION ALL SELECT concat_ws(' ', i.id, i.mandate_id, i.number) FROM mandate_item i
         UNION ALL SELECT concat_ws(' ', r.task_id, r.person_id, r.kind, r.deadline_kind, r.deadline_date, r.on_date)
           FROM reminder r WHERE r.state = 'planned' ORDER BY line`,
      )
    ).join('\n');
  }

  /** What must never be there. */
  async faults(): Promise<readonly string[]> {
    return this.lines(
      `SELECT 'open under history: ' || t.id AS line FROM task t JOIN mandate m ON m.id = t.mandate_id
         WHERE m.life = 'superseded' AND t.progress NOT IN ('delivered', 'considered', 'dropped') AND t.meeting <> 'passed-over'
       UNION ALL SELECT 'reminded of history: ' || r.id FROM reminder r JOIN task t ON t.id = r.task_id
         JOIN mandate m ON m.id = t.mandate_id WHERE r.state = 'planned' AND (m.life = 'superseded' OR t.progress = 'dropped')
       UNION ALL SELECT 'carried by what is not open: ' || t.id FROM task t JOIN task c ON c.id = t.carried_into
         WHERE c.progress = 'dropped' AND c.carried_into IS NULL
       UNION ALL SELECT 'twice at one meeting: ' || t.mandate_id || ' ' || t.session FROM task t
         WHERE t.session IS NOT NULL AND t.progress NOT IN ('delivered', 'considered', 'dropped') AND t.meeting <> 'passed-over'
         GROUP BY t.mandate_id, t.session, t.body HAVING count(*) > 1
       UNION ALL SELECT 'history without what carries it: ' || m.id FROM mandate m WHERE m.life = 'superseded'
         AND NOT EXISTS (SELECT 1 FROM linked_mandate x WHERE x.earlier_id = m.id AND NOT x.undone)
       UNION ALL SELECT 'active and history: ' || m.id FROM mandate m WHERE m.life = 'active'
         AND EXISTS (SELECT 1 FROM linked_mandate x WHERE x.earlier_id = m.id AND NOT x.undone)`,
    );
  }

  /** The ids of the tasks that somebody owes. */
  async owed(): Promise<readonly string[]> {
    return this.lines(
      `SELECT id AS line FROM task WHERE progress NOT IN ('delivered', 'considered', 'dropped') AND meeting <> 'passed-over'
       ORDER BY id`,
    );
  }

  /** Where each task that has ended so is carried. */
  async carriers(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.harbour.platform.dataSource.query<{ id: string; into: string }[]>(
      'SELECT id, carried_into AS "into" FROM task WHERE carried_into IS NOT NULL',
    );
    return new Map(rows.map(({ id, into }) => [id, into]));
  }

  private async lines(sql: string): Promise<readonly string[]> {
    const rows = await this.harbour.platform.dataSource.query<{ line: string }[]>(sql);
    return rows.map(({ line }) => line);
  }
}
