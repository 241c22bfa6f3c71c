import {
  addDays,
  enterSession,
  keepBody,
  markSampleCalendar,
  type BodyFacts,
  type StatedSession,
} from '#calendar';
import { Clock, UnitOfWork, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { knownSessions } from './known-sessions.js';
import { realBodies, samplePanel } from './sample-bodies.js';
import { expectedSessions, statedPanelSessions } from './sessions-to-come.js';

/** Keeps the bodies of the sample and their calendar as it is known today. Facts only: what stands already stays. */
@Injectable()
export class KeepSampleCalendar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @returns the keys of the bodies */
  async run(): Promise<readonly string[]> {
    const bodies = this.bodies();
    await this.unitOfWork.run({ kind: 'system', name: 'sample' }, async (tx) => {
      const made = await madeBodies(tx, bodies);
      await markSampleCalendar(tx, { bodies: made, sessions: await enteredSessions(tx, this.sessions()) });
    });
    return bodies.map(({ key }) => key);
  }

  /** The real ones are kept from today; the invented one has a past that is invented, too. */
  private bodies(): readonly BodyFacts[] {
    return [
      ...realBodies.map((body) => ({ ...body, registerKeptFrom: this.clock.today(body.zone) })),
      { ...samplePanel, registerKeptFrom: addDays(this.clock.today(samplePanel.zone), -365) },
    ];
  }

  private sessions(): readonly StatedSession[] {
    const today = this.clock.today(samplePanel.zone);
    return [...knownSessions(today), ...expectedSessions(today), ...statedPanelSessions(today)];
  }
}

async function madeBodies(tx: Tx, bodies: readonly BodyFacts[]): Promise<readonly string[]> {
  const made: string[] = [];
  for (const body of bodies) if ((await keepBody(tx, body)).tag === 'made') made.push(body.key);
  return made;
}

async function enteredSessions(tx: Tx, sessions: readonly StatedSession[]): Promise<readonly string[]> {
  const keys: string[] = [];
  for (const session of sessions) {
    const entered = await enterSession(tx, session);
    if (entered.tag === 'entered') keys.push(entered.key);
  }
  return keys;
}
