import { actingRole, roleForUnit, rolesThatMay, type BodyAction } from '#people';
import { Refused, UnitOfWork, type Tx, type Viewer } from '#platform';
import {
  addAnswer,
  answersAreCleared,
  draftOf,
  giveAnswer,
  openQuestion,
  returnAnswer,
  type OpenQuestion,
} from '#questions';
import { actingAs, addNews, isInPlace } from '#register';
import { Injectable } from '@nestjs/common';
import type { QuestionActed } from './ask-question.command.js';

/**
 * What the secretariat does with questions, each act one unit of work. A focal point of the unit that owes the mandate
 * drafts; a director or an officer gives. All throw Refused 'not-found', 'not-allowed', 'stale'.
 */
@Injectable()
export class AnswerQuestion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Writes an answer. Who may give answers gives it at once, unless the body has its answers cleared. */
  answer(acted: QuestionActed, words: string): Promise<void> {
    return this.act(acted, 'draft-answers', async (tx, question) => {
      const id = await addAnswer(tx, question, words, unitServed(acted.viewer, question));
      const gives = roleForUnit(acted.viewer, 'give-answers', question.body, question.owner) !== null;
      if (gives && !(await answersAreCleared(tx, question.body))) await give(tx, question, id);
    });
  }

  /** Gives the draft that was written last: this clears it, where answers are cleared. @throws Refused 'no-draft' */
  give(acted: QuestionActed): Promise<void> {
    return this.act(acted, 'give-answers', async (tx, question) => {
      await give(tx, question, await draftOf(tx, question));
    });
  }

  /** Returns that draft to who wrote it. @throws Refused 'no-draft' */
  returnDraft(acted: QuestionActed, reason: string): Promise<void> {
    return this.act(acted, 'give-answers', async (tx, question) => {
      await returnAnswer(tx, question, await draftOf(tx, question), reason);
    });
  }

  private act(
    { viewer, actor, question: id, seen }: QuestionActed,
    action: Extract<BodyAction, 'draft-answers' | 'give-answers'>,
    work: (tx: Tx, question: OpenQuestion) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const question = await openQuestion(tx, viewer, id, seen);
      const acting = actingRole(viewer, action, question.body, question.owner);
      if (acting === null) throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
      await work(actingAs(tx, acting), question);
    });
  }
}

/** Gives an answer: it is news to those who follow the mandate, as far as they see the question. */
async function give(tx: Tx, question: OpenQuestion, answer: string): Promise<void> {
  await giveAnswer(tx, question, answer);
  await addNews(tx, [{ mandate: question.mandate, kind: 'answered', about: answer }]);
}

/** The unit in whose place one writes; null for who writes as the unit, as its director, or where nobody owes it. */
function unitServed(viewer: Viewer, { body, owner }: OpenQuestion): string | null {
  const acting = actingRole(viewer, 'draft-answers', body, owner);
  return acting !== null && isInPlace(acting) ? (owner[0] ?? null) : null;
}
