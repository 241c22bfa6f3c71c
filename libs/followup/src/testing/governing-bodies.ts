import {
  keepBody,
  loadCalendar,
  type BodyFacts,
  type CalendarChange,
  type DueRule,
  type SessionChange,
} from '#calendar';
import { AddPerson, PeopleModule, PersonByEmail } from '#people';
import { groundOver } from '#people/testing';
import type { Tx } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { keepMandate, RegisterModule } from '#register';
import { aRequest } from '#register/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { BeginDay } from '../begin-day.command.js';
import { ChangeCalendar } from '../change-calendar.command.js';
import { dueTasks } from '../due-tasks.js';
import { entities } from '../entities.js';
import { WorkOnTask } from '../work-on-task.command.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const assembly: BodyFacts = {
  key: 'assembly',
  names: { en: 'Assembly' },
  zone: 'Africa/Nairobi',
  naming: 'number',
  parent: null,
  registerKeptFrom: null,
};
const board: BodyFacts = {
  ...assembly,
  key: 'executive-board',
  names: { en: 'Executive Board' },
  naming: 'year-and-ordinal',
  parent: 'assembly',
};

/** "EB 2023/1" is executive-board/2023/1, "HA 2" assembly/2. */
const keyOf = (name: string): string => name.replace('EB ', 'executive-board/').replace('HA ', 'assembly/');
const nameOf = (key: string): string => key.replace('executive-board/', 'EB ').replace('assembly/', 'HA ');

/** An Executive Board and its Assembly, with an officer who keeps their calendar day by day, in a database of their own. */
export class GoverningBodies {
  private constructor(
    private readonly platform: TestPlatform,
    private readonly testing: TestingModule,
  ) {}

  static async open(): Promise<GoverningBodies> {
    const platform = await openTestPlatform('2019-01-01T06:00:00Z', entities);
    const testing = await Test.createTestingModule({
      imports: [groundOver(platform), PeopleModule, RegisterModule],
      providers: [BeginDay, ChangeCalendar, WorkOnTask],
    }).compile();
    const bodies = new GoverningBodies(platform, testing);
    for (const body of [assembly, board]) {
      await bodies.run((tx) => keepBody(tx, body));
      const officer = {
        name: 'officer',
        email: 'officer@bodies.example',
        role: 'governance-officer',
      } as const;
      await testing.get(AddPerson).run(clerk, { ...officer, body: body.key });
    }
    return bodies;
  }

  close(): Promise<void> {
    return this.platform.close();
  }

  /** It is the morning of that day, and the day has begun for everybody. */
  async on(day: string): Promise<void> {
    this.platform.clock.moveTo(`${day}T06:00:00Z`);
    await this.testing.get(BeginDay).run();
  }

  /** A session gets its name; perhaps with days, or a quarter in which it is expected. */
  plan(name: string, when: string | null = null): Promise<void> {
    const [body = '', own = ''] = keyOf(name).split('/');
    const [year, ordinal] =
      body === board.key ? [Number(own), Number(name.split('/')[1])] : [null, Number(own)];
    const segments = [{ kind: 'main' as const, ...period(when) }];
    return this.change({ of: 'new-session', session: { body, year, ordinal, kind: 'regular', segments } });
  }

  set(name: string, when: string): Promise<void> {
    return this.session(name, { kind: 'move', part: { kind: 'main', n: null }, to: period(when) });
  }

  suspend(name: string): Promise<void> {
    return this.session(name, { kind: 'split', endsOn: null, resumed: period(null) });
  }

  resume(name: string, when: string): Promise<void> {
    return this.session(name, { kind: 'move', part: { kind: 'resumed', n: 1 }, to: period(when) });
  }

  onlyElects(name: string): Promise<void> {
    const part = { kind: 'main', n: null } as const;
    return this.session(name, { kind: 'documents', part, takesDocuments: false, why: 'elections-only' });
  }

  whole(...completeYears: readonly number[]): Promise<void> {
    return this.change({ of: 'body', key: board.key, change: { completeYears } });
  }

  /** What a session asked for, from the first of its decisions: the number names it from then on. */
  async ask(number: string, at: string, dueRule: DueRule): Promise<void> {
    const [session, body] = [keyOf(at), keyOf(at).split('/')[0]!];
    const madeOn = this.platform.clock.today('Africa/Nairobi');
    const adopted = { session, segment: 'main' } as const;
    await this.run(async (tx) => {
      const due = dueTasks(dueRule, await loadCalendar(tx), { body, adopted }, madeOn);
      const decision = { body, type: 'decision', number } as const;
      await keepMandate(tx, aRequest({ body, decision, session, dueRule, madeOn }), due);
    });
  }

  /** Everything that was due at a session, or at a resumed part, is given. */
  async deliver(name: string): Promise<void> {
    const rows = await this.platform.dataSource.query<{ id: string }[]>(
      `SELECT id FROM task WHERE session = $1 AND progress = 'not-started' AND meeting IN ('fixed', 'tentative') ORDER BY id`,
      [keyOf(name)],
    );
    const officer = await this.officer();
    const work = this.testing.get(WorkOnTask);
    for (const { id: task } of rows) {
      const acted = { ...officer, task, seen: null };
      await work.writeUpdate(acted, { narrative: 'Given.', challenges: null, nextSteps: null, evidence: [] });
      await work.sendForClearance(acted);
      await work.clear(acted);
      await work.deliver(acted);
    }
  }

  /** Where what a decision asked for is due, in the order of time: "EB 2023/1 fixed 2023-03-28", "… delivered". */
  async due(number: string): Promise<readonly string[]> {
    const rows = await this.platform.dataSource.query<
      { session: string | null; part: string | null; state: string; start: string | null }[]
    >(
      `SELECT t.session, CASE WHEN t.segment_kind = 'resumed' THEN 'resumed' END AS part, t.starts_on::text AS start,
         CASE WHEN t.progress = 'delivered' THEN 'delivered' ELSE t.meeting END AS state
       FROM task t JOIN mandate m ON m.id = t.mandate_id JOIN decision d ON d.id = m.decision_id
       WHERE d.number = $1 ORDER BY coalesce(t.starts_on, 'infinity'), t.slot`,
      [number],
    );
    return rows.map(({ session, part, state, start }) =>
      [session === null ? 'nowhere' : nameOf(session), part, state, start].filter(Boolean).join(' '),
    );
  }

  private session(name: string, change: SessionChange): Promise<void> {
    return this.change({ of: 'session', key: keyOf(name), change });
  }

  private async change(change: CalendarChange): Promise<void> {
    const { viewer, actor } = await this.officer();
    await this.testing.get(ChangeCalendar).run(viewer, actor, { change, seen: null });
  }

  private async officer() {
    return (await this.testing.get(PersonByEmail).find('officer@bodies.example'))!;
  }

  private run<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.platform.unitOfWork.run(clerk, work);
  }
}

/** "2020-10-27/29" are three days, "2019-05-31" is one, "2023-Q4" a quarter; null is not known. */
function period(when: string | null) {
  if (when === null || when.includes('Q')) return { start: null, end: null, expected: when };
  const [start = '', last = start.slice(8)] = when.split('/');
  return { start, end: start.slice(0, 8) + last, expected: null };
}
