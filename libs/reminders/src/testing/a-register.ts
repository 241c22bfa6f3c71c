import { newId, type CalendarDate } from '#platform';
import type { TestPlatform } from '#platform/testing';
import type { SpokenLanguage } from '#messages';
import type { DigestItemFacts, ListFacts, NumberedItemFacts } from '../core/digest-item-facts.js';
import type { PlannedTask, TaskDeadline } from '../core/index.js';
import type { FollowedFacts } from '../core/followed-news.js';
import type { ReminderList } from '../core/reminder-list.js';
import { DigestSource } from '../digest-source.js';
import { planForTasks } from '../plan-for-tasks.js';

const body = 'executive-board';

/** A person who is told something. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/**
 * The rows that reminders stand on, in a real database, and what the register would say of each task when it is asked.
 * Tasks are planned as followup plans them: in a unit of work, with plain values.
 */
export class ARegister extends DigestSource {
  private readonly said = new Map<string, DigestItemFacts>();
  private people = 0;

  private constructor(private readonly platform: TestPlatform) {
    super();
  }

  static async in(platform: TestPlatform): Promise<ARegister> {
    await platform.dataSource.query(
      `INSERT INTO body (key, names, zone) VALUES ($1, '{"en":"Executive Board"}', 'Africa/Nairobi')`,
      [body],
    );
    return new ARegister(platform);
  }

  /** Somebody in Nairobi who reads English and hears at 7, unless said otherwise. */
  async aReader(but: { name?: string; lang?: string; zone?: string; hour?: number } = {}): Promise<Reader> {
    this.people += 1;
    const { name = 'Amina Odhiambo', lang = 'en', zone = 'Africa/Nairobi', hour = 7 } = but;
    const reader = { id: newId(), name, address: `reader-${this.people}@sample.test` };
    await this.platform.dataSource.query(
      'INSERT INTO person (id, name, email, lang, zone, digest_hour) VALUES ($1, $2, $3, $4, $5, $6)',
      [reader.id, reader.name, reader.address, lang, zone, hour],
    );
    return reader;
  }

  /** A task with these deadlines ("submission 2023-01-17"), made today and planned for its owner. */
  async aTask(owner: Reader, deadlines: readonly string[], ask = 'Requests a report'): Promise<PlannedTask> {
    const mandate = newId();
    const id = newId();
    const today = this.platform.clock.today('Africa/Nairobi');
    const { dataSource } = this.platform;
    await dataSource.query(
      `INSERT INTO mandate (id, body, verb, addressee_role, addressee_name, mode, recurrence, made_on)
       VALUES ($1, $2, 'requests', 'head', 'Executive Director', 'operative', 'once', $3)`,
      [mandate, body, today],
    );
    await dataSource.query(
      `INSERT INTO task (id, mandate_id, body, slot, meeting, made_on) VALUES ($1, $2, $3, 'undated', 'none', $4)`,
      [id, mandate, body, today],
    );
    const task: PlannedTask = {
      id,
      body,
      madeOn: today,
      notOwed: null,
      deadlines: deadlines.map(readDeadline),
      recipients: [{ person: owner.id, insteadOfOwner: false }],
    };
    this.said.set(id, factsOf(task, ask));
    await this.plan(task);
    return task;
  }

  /** The task is as given from now on, and its reminders are planned anew. */
  async change(task: PlannedTask, but: Partial<PlannedTask>): Promise<PlannedTask> {
    const changed = { ...task, ...but };
    this.tell(changed);
    await this.plan(changed);
    return changed;
  }

  /** The task is as given from now on, but nobody has planned its reminders anew. */
  tell(task: PlannedTask): void {
    this.said.set(task.id, factsOf(task, this.said.get(task.id)!.ask.text));
  }

  /** The task is due at a meeting that opens on a day. */
  meet({ id }: PlannedTask, meeting: string, opensOn: string): void {
    this.said.set(id, { ...this.said.get(id)!, meeting, opensOn: opensOn as CalendarDate });
  }

  plan(task: PlannedTask) {
    const today = this.platform.clock.today('Africa/Nairobi');
    return this.platform.unitOfWork.run({ kind: 'system', name: 'sample' }, async (tx) => {
      tx.record({ action: 'task.planned', subject: { kind: 'task', id: task.id } });
      return planForTasks(tx, { tasks: [task], today: () => today });
    });
  }

  itemsFor(tasks: readonly string[], lang: SpokenLanguage): Promise<readonly DigestItemFacts[]> {
    const bodyName = lang === 'zh' ? '执行局' : 'Executive Board';
    const facts = tasks.flatMap((task) => this.said.get(task) ?? []);
    return Promise.resolve(facts.map((each) => ({ ...each, body: bodyName })));
  }

  /** What the register says of a list from now on; of one that nobody told of, nothing. */
  readonly lists = new Map<string, ListFacts>();

  listFor({ kind, about }: ReminderList): Promise<ListFacts | null> {
    return Promise.resolve(this.lists.get(`${kind} ${about}`) ?? null);
  }

  /** Items of mandates that are still to be done, as the register has them from now on; by id. */
  readonly items = new Map<string, NumberedItemFacts>();

  numberedItemsFor(ids: readonly string[], _: SpokenLanguage): Promise<readonly NumberedItemFacts[]> {
    return Promise.resolve(ids.flatMap((id) => this.items.get(id) ?? []));
  }

  /** Nobody follows anything here. */
  newsFor(): Promise<readonly FollowedFacts[]> {
    return Promise.resolve([]);
  }

  /** A task's reminders as a calendar: "2023-01-03 14-days-before submission planned". */
  async calendarOf(task: PlannedTask): Promise<readonly string[]> {
    const rows = await this.platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', on_date, kind, deadline_kind, state, why) AS line
       FROM reminder WHERE task_id = $1 ORDER BY on_date, kind, deadline_date`,
      [task.id],
    );
    return rows.map(({ line }) => line);
  }

  async digestsOf(reader: Reader): Promise<readonly { id: string; line: string }[]> {
    return this.platform.dataSource.query(
      `SELECT id, concat_ws(' ', on_date, state) AS line FROM digest WHERE person_id = $1 ORDER BY on_date`,
      [reader.id],
    );
  }

  async mailsOf(reader: Reader): Promise<readonly { subject: string; text: string; message_id: string }[]> {
    return this.platform.dataSource.query(
      'SELECT subject, text, message_id FROM mail WHERE to_person = $1 ORDER BY at, id',
      [reader.id],
    );
  }
}

/** "submission 2023-01-17" as a deadline that is to be met. */
export function readDeadline(text: string): TaskDeadline {
  const [kind, date] = text.split(' ');
  return {
    kind: kind as TaskDeadline['kind'],
    date: date as CalendarDate,
    passedBeforeAdoption: false,
    met: false,
  };
}

function factsOf({ id, notOwed, deadlines }: PlannedTask, ask: string): DigestItemFacts {
  return {
    task: id,
    version: 1,
    notOwed,
    body: 'Executive Board',
    decision: { type: 'decision', number: '2022/6' },
    paragraph: '4',
    paragraphCounted: null,
    ask: { text: ask, lang: 'en' },
    meeting: null,
    opensOn: null,
    tentative: false,
    why: '',
    deadlines,
    progress: 'not-started',
    unit: null,
    path: `/tasks/${id}`,
  };
}
