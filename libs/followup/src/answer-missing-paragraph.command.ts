import { answerMissing, type MissingAnswer } from '#intake';
import { may } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { endMandate } from '#register';
import { Injectable } from '@nestjs/common';
import { planTasks } from './plan-tasks.js';

/** A mandate whose paragraph a later text no longer has, and what is to become of it. */
export interface MissingParagraph {
  readonly reading: string;
  readonly mandate: string;
  readonly answer: MissingAnswer;
}

/**
 * A person says what becomes of a mandate whose paragraph a later text no longer has: it stays, or it comes off the list,
 * by the act that the text is, with its open tasks and their reminders. One unit of work.
 */
@Injectable()
export class AnswerMissingParagraph {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-allowed', 'not-found', 'already-decided' */
  async run(viewer: Viewer, actor: Actor, { reading, mandate, answer }: MissingParagraph): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { body } = await answerMissing(tx, reading, mandate, answer);
      if (!may(viewer, 'confirm-proposals', body)) throw new Refused('not-allowed', { body });
      if (answer === 'kept') return;
      const { dropped } = await endMandate(tx, mandate, 'retire', { text: reading });
      await planTasks(
        tx,
        this.clock,
        dropped.map(({ id }) => ({ id })),
      );
    });
  }
}
