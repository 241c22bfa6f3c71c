import { loadCalendar } from '#calendar';
import { PersonByEmail } from '#people';
import { Clock, firstTime, UnitOfWork, type Tx } from '#platform';
import { markSampleMandates } from '#register';
import { missWhatIsDue } from '#reminders';
import { Injectable } from '@nestjs/common';
import { planTasks } from '../plan-tasks.js';
import { keepSampleDecision, type SampleMandate } from './keep-sample-decision.js';
import { linkSample } from './link-sample.js';
import { panelDecisions } from './panel-decisions.js';
import { knownDecisions } from './real-decisions.js';
import { samplePanel } from './sample-bodies.js';
import { askSampleQuestions } from './sample-questions.js';
import { act, peopleOfStory } from './sample-story.js';

/** In the trail, this says that the sample is or was there. */
export const sampleLoaded = 'sample.loaded';

/** Keeps the decisions and mandates of the sample and what its people did about them: all of it, or nothing; once. */
@Injectable()
export class KeepSampleMandates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly byEmail: PersonByEmail,
  ) {}

  async run(): Promise<void> {
    const people = await peopleOfStory(this.byEmail);
    await this.unitOfWork.run({ kind: 'system', name: 'sample' }, async (tx) => {
      if (!(await firstTime(tx, sampleLoaded))) return;
      const mandates = await this.keep(tx);
      for (const done of mandates.flatMap(storyOf)) await act(tx, this.clock, people, done);
      await askSampleQuestions(tx, people, mandates);
      await linkSample(tx, this.clock, people, mandates);
      const tasks = mandates.flatMap((mandate) => mandate.tasks.map(({ id }) => id));
      await missWhatIsDue(tx, { tasks, today: this.clock.today(samplePanel.zone) });
      tx.record({
        action: sampleLoaded,
        subject: { kind: 'sample', id: 'un-habitat' },
        after: { mandates: mandates.length, tasks: tasks.length },
      });
    });
  }

  private async keep(tx: Tx): Promise<readonly SampleMandate[]> {
    const calendar = await loadCalendar(tx);
    const today = this.clock.today(samplePanel.zone);
    const mandates: SampleMandate[] = [];
    for (const decision of [...panelDecisions(today), ...knownDecisions(today)]) {
      mandates.push(...(await keepSampleDecision(tx, { clock: this.clock, calendar }, decision)));
    }
    await markSampleMandates(
      tx,
      mandates.map(({ id }) => id),
    );
    await planTasks(
      tx,
      this.clock,
      mandates.flatMap(({ tasks }) => tasks),
    );
    return mandates;
  }
}

/** What was done with the tasks of a mandate, in its order. */
function storyOf({ request, tasks }: SampleMandate) {
  return (request.story ?? []).flatMap(({ session, acts }) => {
    const task = tasks.find((own) => own.session === session);
    if (task === undefined) throw new Error(`the sample has no task at ${session}`);
    return acts.map((done) => ({ ...done, task: task.id }));
  });
}
