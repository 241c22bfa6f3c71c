import { keepBody } from '#calendar';
import { LoadSamplePeople } from '#people';
import { Clock, Configuration, Trail, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { sampleBodies } from './sample-bodies.js';

/** Loads the sample register once, on the first run of a database that is for trying things. */
@Injectable()
export class LoadSample {
  constructor(
    private readonly configuration: Configuration,
    private readonly clock: Clock,
    private readonly trail: Trail,
    private readonly unitOfWork: UnitOfWork,
    private readonly people: LoadSamplePeople,
  ) {}

  async run(): Promise<void> {
    if (!this.configuration.sample || (await this.trail.has('sample.loaded'))) return;
    await this.unitOfWork.run({ kind: 'system', name: 'sample' }, async (tx) => {
      for (const body of sampleBodies) {
        await keepBody(tx, { ...body, registerKeptFrom: this.clock.today(body.zone) });
      }
    });
    await this.people.run();
    await this.unitOfWork.run({ kind: 'system', name: 'sample' }, (tx) => {
      tx.record({ action: 'sample.loaded', subject: { kind: 'sample', id: 'un-habitat' } });
      return Promise.resolve();
    });
  }
}
