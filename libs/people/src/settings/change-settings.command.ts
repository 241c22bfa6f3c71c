import { Refused, UnitOfWork, type Actor, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import {
  databaseKnowsZone,
  possibleDelegates,
  settingsOf,
  writeSettings,
  type StoredSettings,
} from './settings.repository.js';
import { settingsFaults } from './settings-faults.js';
import type { Settings, SettingsChange } from './settings.js';

/** How the product speaks to a person changes: in which language, at which hour of where they live, while they are away. */
@Injectable()
export class ChangeSettings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Who may change whose, the caller has asked.
   * @param seen the version that was seen
   * @throws Refused 'not-found', 'stale' when the account was changed meanwhile, 'invalid' with what cannot be used
   */
  run(actor: Actor, person: string, seen: number, change: SettingsChange): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const standing = await settingsOf(tx, person);
      if (standing === null) throw new Refused('not-found');
      if (standing.version !== seen) throw new Refused('stale', { version: standing.version });
      await refuseUnusable(tx, person, change);
      if (!(actor.kind === 'person' && actor.id === person)) refuseLettingAct(standing, change);
      const before = plain(standing);
      const after = { ...before, ...change };
      if (!(await writeSettings(tx, person, seen, after))) throw new Refused('stale');
      tx.record({
        action: 'person.settings-changed',
        subject: { kind: 'person', id: person },
        before,
        after,
      });
    });
  }
}

/** Whoever else keeps somebody's settings names who hears: what one does oneself, only oneself hands over. */
function refuseLettingAct({ pause: standing }: StoredSettings, { pause }: SettingsChange): void {
  if (pause?.acts !== true || (standing?.acts === true && standing.delegate === pause.delegate)) return;
  throw new Refused('invalid', { faults: [{ key: 'reminders.fault.actsOwn' }] });
}

async function refuseUnusable(tx: Tx, person: string, change: SettingsChange): Promise<void> {
  const faults = [...settingsFaults(change)];
  const { zone, pause } = change;
  if (faults.length === 0 && zone !== undefined && !(await databaseKnowsZone(tx, zone))) {
    faults.push({ key: 'reminders.fault.zone', values: { zone } });
  }
  const delegate = pause?.delegate ?? null;
  if (delegate !== null) {
    const possible = await possibleDelegates(tx, person);
    if (!possible.some(({ id }) => id === delegate)) faults.push({ key: 'reminders.fault.delegate' });
  }
  if (faults.length > 0) throw new Refused('invalid', { faults });
}

function plain({ lang, zone, digestHour, pause }: StoredSettings): Settings {
  return { lang, zone, digestHour, pause };
}
