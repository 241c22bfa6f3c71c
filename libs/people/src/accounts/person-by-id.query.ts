import { Clock, type Grant, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { viewerOf } from '../core/index.js';
import { grantsColumn } from '../store/grants-column.js';

/** For what is written to somebody in their absence: the person as one who looks. */
@Injectable()
export class PersonById {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** null when there is nobody of this id */
  async viewer(id: string): Promise<Extract<Viewer, { kind: 'person' }> | null> {
    const [person] = await this.dataSource.query<{ id: string; lang: string; grants: readonly Grant[] }[]>(
      `SELECT p.id, p.lang, ${grantsColumn('$2')} FROM person p WHERE p.id = $1`,
      [id, this.clock.now()],
    );
    return person === undefined ? null : viewerOf(person, person.grants);
  }
}
