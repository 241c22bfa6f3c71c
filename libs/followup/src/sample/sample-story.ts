import type { KnownPerson, PersonByEmail } from '#people';
import { within, type Clock, type Tx } from '#platform';
import type { StatedBlock, WrittenUpdate } from '#register';
import { WorkOnTask } from '../work-on-task.command.js';

/** The sample's people, by the first part of their address. */
export type PersonOfStory = 'officer' | 'focal' | 'director' | 'member';

/** Something that a person did with a task. */
export type StoryAct =
  | { readonly update: WrittenUpdate }
  | { readonly block: StatedBlock }
  | { readonly returned: string }
  | 'send-for-clearance'
  | 'clear'
  | 'submit'
  | 'deliver';

type People = Readonly<Record<PersonOfStory, KnownPerson>>;

/** The sample's people as those who look and act. */
export async function peopleOfStory(byEmail: PersonByEmail): Promise<People> {
  const find = async (who: PersonOfStory) => {
    const person = await byEmail.find(`${who}@sample.test`);
    if (person === null) throw new Error(`the sample's ${who} is missing`);
    return person;
  };
  return {
    officer: await find('officer'),
    focal: await find('focal'),
    director: await find('director'),
    member: await find('member'),
  };
}

/** Does with a task what a person of the sample did, by the command that people's own acts go through. */
export function act(
  tx: Tx,
  clock: Clock,
  people: People,
  { who, act: done, task }: { readonly who: PersonOfStory; readonly act: StoryAct; readonly task: string },
): Promise<void> {
  const work = new WorkOnTask(within(tx), clock);
  const acted = { ...people[who], task, seen: null };
  if (done === 'send-for-clearance') return work.sendForClearance(acted);
  if (done === 'clear') return work.clear(acted);
  if (done === 'submit') return work.submit(acted);
  if (done === 'deliver') return work.deliver(acted);
  if ('update' in done) return work.writeUpdate(acted, done.update);
  return 'block' in done ? work.block(acted, done.block) : work.returnForWork(acted, done.returned);
}
