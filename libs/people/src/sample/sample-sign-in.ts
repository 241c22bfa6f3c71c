import { Configuration, Refused, UnitOfWork, type Role } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sampleDoorIsOpen, type Knock } from '../core/index.js';
import { openSession, type SignedIn } from '../sign-in/open-session.js';

/** A sample person as the sign-in page offers them. */
export interface OfferedPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly lang: string;
}

/** Signing in as one of the sample's people by one click, at the machine where the sample runs and nowhere else. */
@Injectable()
export class SampleSignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
  ) {}

  /** Whom one may sign in as from there; nobody where the door is closed. */
  async offered(knock: Knock): Promise<readonly OfferedPerson[]> {
    if (!sampleDoorIsOpen(this.configuration, knock)) return [];
    return this.dataSource.query<OfferedPerson[]>(
      `SELECT p.email, p.name, min(g.role) AS role, p.lang FROM person p JOIN role_grant g ON g.person_id = p.id
       WHERE p.sample GROUP BY p.id ORDER BY p.id`,
    );
  }

  /** @throws Refused 'not-found' where the door is closed, and for everybody who is no sample person */
  async run(email: string, knock: Knock, agent: string | null = null): Promise<SignedIn> {
    if (!sampleDoorIsOpen(this.configuration, knock)) throw new Refused('not-found');
    const [person] = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM person WHERE lower(email) = lower($1) AND sample',
      [email],
    );
    if (person === undefined) throw new Refused('not-found');
    return this.unitOfWork.run({ kind: 'person', id: person.id }, (tx) =>
      openSession(tx, person.id, { by: 'sample', agent }),
    );
  }
}
