import type { Role, UnitOfWork, Viewer } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { AddPerson, type PersonToAdd } from '../accounts/add-person.command.js';
import { PersonById } from '../accounts/person-by-id.query.js';
import { Passwords } from '../sign-in/passwords.js';
import { KeepUnits } from '../units/keep-units.command.js';
import { aBody, entities } from './a-body.js';

const commandLine = { kind: 'system', name: 'command-line' } as const;
type Person = Extract<Viewer, { kind: 'person' }>;

/** People and units of a secretariat that serves two bodies, by their first names and their keys. */
export class PeopleGround {
  private readonly ids = new Map<string, string>();

  private constructor(readonly platform: TestPlatform) {}

  static async open(now = '2022-12-01T09:00:00Z'): Promise<PeopleGround> {
    const ground = new PeopleGround(await openTestPlatform(now, entities));
    await aBody(ground.platform, 'executive-board', 'Africa/Nairobi');
    await aBody(ground.platform, 'assembly', 'Africa/Nairobi');
    return ground;
  }

  close(): Promise<void> {
    return this.platform.close();
  }

  get unitOfWork(): UnitOfWork {
    return this.platform.unitOfWork;
  }

  /** @example await ground.units({ secretariat: null, budget: 'secretariat' }) */
  async units(tree: Readonly<Record<string, string | null>>): Promise<void> {
    const keep = new KeepUnits(this.unitOfWork);
    for (const [key, parent] of Object.entries(tree)) {
      await keep.add(commandLine, { key, parent, names: { en: key } });
    }
  }

  /** @example await ground.person('ada', 'focal-point', { unit: 'budget' }) */
  async person(name: string, role: Role, more: Partial<PersonToAdd> = {}): Promise<string> {
    const id = await new AddPerson(this.unitOfWork, new Passwords()).run(commandLine, {
      ...{ email: `${name}@habitat.example`, name, role, body: 'executive-board' },
      ...more,
    });
    this.ids.set(name, id);
    return id;
  }

  id(name: string): string {
    return this.ids.get(name)!;
  }

  /** As they would be identified now. */
  async viewer(name: string): Promise<Person> {
    const { dataSource, clock } = this.platform;
    return (await new PersonById(dataSource, clock).viewer(this.id(name)))!;
  }

  /** "executive-board focal-point budget", sorted: the roles that somebody has now. */
  async roles(name: string): Promise<readonly string[]> {
    const rows = await this.platform.dataSource.query<{ role: string }[]>(
      `SELECT concat_ws(' ', g.body, g.role, u.key, g.state) AS role FROM role_grant g LEFT JOIN unit u ON u.id = g.unit_id
       WHERE g.person_id = $1 ORDER BY 1`,
      [this.id(name)],
    );
    return rows.map(({ role }) => role);
  }

  /** The deeds of the trail about somebody, in their order. */
  async deeds(id: string): Promise<readonly string[]> {
    const rows = await this.platform.dataSource.query<{ action: string }[]>(
      'SELECT action FROM trail WHERE subject_id = $1 ORDER BY seq',
      [id],
    );
    return rows.map(({ action }) => action);
  }

  version(name: string): Promise<number> {
    return this.one('SELECT version FROM person WHERE id = $1', this.id(name));
  }

  async one<Value>(sql: string, ...given: readonly unknown[]): Promise<Value> {
    const [row] = await this.platform.dataSource.query<Record<string, Value>[]>(sql, [...given]);
    return Object.values(row ?? {})[0] as Value;
  }
}
