import { Clock, type Actor, type Grant, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tidyEmail, viewerOf } from '../core/index.js';
import { grantsColumn } from '../store/grants-column.js';

/** A person as one who looks and one who acts. */
export interface KnownPerson {
  readonly viewer: Extract<Viewer, { kind: 'person' }>;
  readonly actor: Extract<Actor, { kind: 'person' }>;
}

/** For the command line, where whoever runs the machine acts as somebody: `mandates confirm … --as EMAIL`. */
@Injectable()
export class PersonByEmail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** null when nobody has this address */
  async find(email: string): Promise<KnownPerson | null> {
    const [person] = await this.dataSource.query<{ id: string; lang: string; grants: readonly Grant[] }[]>(
      `SELECT p.id, p.lang, ${grantsColumn('$2')} FROM person p WHERE lower(p.email) = lower($1)`,
      [tidyEmail(email), this.clock.now()],
    );
    if (person === undefined) return null;
    return { viewer: viewerOf(person, person.grants), actor: { kind: 'person', id: person.id } };
  }
}
