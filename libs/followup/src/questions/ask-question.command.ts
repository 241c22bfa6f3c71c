import { may, rolesThatMay } from '#people';
import { Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import {
  addQuestion,
  addShowing,
  addWords,
  givenAnswersOf,
  isNarrower,
  openQuestion,
  showingsFor,
  type Showing,
} from '#questions';
import { mandateOwner } from '#register';
import { planNewsAgain } from '#reminders';
import { Injectable } from '@nestjs/common';
import { follow } from './follow-mandate.command.js';

/** Who does something with which question, and which version of it they saw; null for what is only added. */
export interface QuestionActed {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly question: string;
  readonly seen: number | null;
}

/** What a member asks, and who else may see it. */
export interface AskedQuestion {
  readonly words: string;
  readonly showing: Showing;
}

/** What members do with questions, each act one unit of work. */
@Injectable()
export class AskQuestion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Asks about a mandate, for the State that one serves in its body; who asks follows it from then on.
   * @returns the id of the question
   * @throws Refused 'not-found', 'not-allowed', 'too-many-attempts'
   */
  ask(viewer: Viewer, actor: Actor, mandate: string, asked: AskedQuestion): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { body } = await mandateOwner(tx, viewer, mandate);
      requireMember(viewer, body);
      await follow(tx, mandate);
      return addQuestion(tx, { mandate, body, state: stateIn(viewer, body) }, asked);
    });
  }

  /** Asks again, who asked or another delegate of the same State. @throws Refused as {@link ask}, and 'stale' */
  askAgain({ viewer, actor, question: id, seen }: QuestionActed, words: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const question = await openQuestion(tx, viewer, id, seen);
      if (question.side === 'other') throw new Refused('not-allowed', { roles: [] });
      requireMember(viewer, question.body);
      await addWords(tx, question, words);
    });
  }

  /**
   * Says who else may see it: who asked anything, others of the same State fewer people than before. What it was already
   * changes nothing.
   * @throws Refused 'not-found', 'not-allowed', 'stale'
   */
  show({ viewer, actor, question: id, seen }: QuestionActed, showing: Showing): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const question = await openQuestion(tx, viewer, id, seen);
      if (question.side !== 'other' && question.showing === showing) return;
      if (!showingsFor(question.side, question.showing).includes(showing))
        throw new Refused('not-allowed', { roles: [] });
      await addShowing(tx, question, showing);
      if (isNarrower(question.showing, showing)) await planNewsAgain(tx, await givenAnswersOf(tx, question));
    });
  }
}

function requireMember(viewer: Viewer, body: string): void {
  const action = 'ask-questions';
  if (!may(viewer, action, body)) throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
}

/** The State that a member serves in a body; null for one who serves none. */
function stateIn(viewer: Viewer, body: string): string | null {
  if (viewer.kind === 'system') return null;
  const served = viewer.grants.filter((grant) => grant.role === 'member' && grant.body === body);
  return served.flatMap(({ state }) => state ?? []).sort()[0] ?? null;
}
