import { LoadSamplePeople } from '#people';
import { Configuration, Trail } from '#platform';
import { Injectable } from '@nestjs/common';
import { KeepSampleCalendar } from './keep-sample-calendar.command.js';
import { KeepSampleMandates, sampleLoaded } from './keep-sample-mandates.command.js';

/**
 * Loads the sample register once, on the first run of a database that is for trying things: the calendar as it was known on
 * that day, invented units and people, and mandates with something done about them. Cut short, it is loaded by the next
 * start; taken away, it does not come back.
 */
@Injectable()
export class LoadSample {
  constructor(
    private readonly configuration: Configuration,
    private readonly trail: Trail,
    private readonly calendar: KeepSampleCalendar,
    private readonly people: LoadSamplePeople,
    private readonly mandates: KeepSampleMandates,
  ) {}

  async run(): Promise<void> {
    if (!this.configuration.sample || (await this.trail.has(sampleLoaded))) return;
    const bodies = await this.calendar.run();
    await this.people.run(bodies);
    await this.mandates.run();
  }
}
