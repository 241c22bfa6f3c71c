import { LoadSamplePeople, PersonByEmail, type KnownPerson } from '#people';
import { readConfiguration, Trail } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { Tasks, type TaskView } from '#register';
import { entities } from '../entities.js';
import { KeepSampleCalendar } from '../sample/keep-sample-calendar.command.js';
import { KeepSampleMandates } from '../sample/keep-sample-mandates.command.js';
import { LoadSample } from '../sample/load-sample.command.js';
import { RemoveSample, type RemovedSample } from '../sample/remove-sample.command.js';

/** A database in which the sample is loaded on some day, and ways to look at what it brought. */
export class SampleGround {
  private constructor(readonly platform: TestPlatform) {}

  /** At nine in the morning in Greenwich, noon in Nairobi. */
  static async open(today: string): Promise<SampleGround> {
    return new SampleGround(await openTestPlatform(`${today}T09:00:00Z`, entities));
  }

  close(): Promise<void> {
    return this.platform.close();
  }

  async load(): Promise<void> {
    const { configuration, dataSource, unitOfWork, clock } = this.platform;
    const byEmail = new PersonByEmail(dataSource, clock);
    await new LoadSample(
      readConfiguration({ DATABASE_URL: configuration.databaseUrl, SAMPLE: 'on' }),
      new Trail(dataSource),
      new KeepSampleCalendar(unitOfWork, clock),
      new LoadSamplePeople(unitOfWork),
      new KeepSampleMandates(unitOfWork, clock, byEmail),
    ).run();
  }

  /** As the program itself: `mandates sample remove`. */
  remove(): Promise<RemovedSample> {
    const { unitOfWork, clock } = this.platform;
    return new RemoveSample(unitOfWork, clock).run(
      { kind: 'system' },
      { kind: 'system', name: 'command-line' },
    );
  }

  /** Empties the database and goes to another day. */
  async beginOn(today: string): Promise<void> {
    this.platform.clock.moveTo(`${today}T09:00:00Z`);
    await this.platform.dataSource.query(`TRUNCATE body, unit, person, trail, outbox CASCADE`);
  }

  async person(who: string): Promise<KnownPerson> {
    return (await new PersonByEmail(this.platform.dataSource, this.platform.clock).find(
      `${who}@sample.test`,
    ))!;
  }

  /** All tasks, as the governance officer sees them. */
  async tasks(): Promise<readonly TaskView[]> {
    const { viewer } = await this.person('officer');
    const page = await new Tasks(this.platform.dataSource, this.platform.clock).list(viewer, { limit: 200 });
    return page.items;
  }

  /** How many rows of each table there are that the sample fills. */
  async counts(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const [row] = await this.platform.dataSource.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM ${table}`,
      );
      counts[table] = row!.n;
    }
    return counts;
  }
}

const tables = [
  ...['body', 'session', 'segment', 'unit', 'person', 'role_grant', 'decision', 'mandate', 'mandate_text'],
  ...['task', 'deadline', 'task_update', 'clearance', 'choice', 'reminder', 'digest', 'mail', 'trail'],
  ...['question', 'question_words', 'question_showing', 'answer', 'answer_step', 'question_policy'],
  ...['mandate_news', 'followed_mandate', 'followed_news', 'look'],
];
