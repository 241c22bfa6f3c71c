import type { Actor, Tx, UnitOfWork } from '#platform';

/** Carries the answer of a preview out of its unit of work, which is thereby undone. */
class Stopped<Answer> extends Error {
  override readonly name = 'Stopped';

  constructor(readonly answer: Answer) {
    super('a preview was stopped before it was committed');
  }
}

/** Exactly what a command would answer: the same, undone before anything is kept. */
export async function stoppedBeforeCommit<Answer>(
  unitOfWork: UnitOfWork,
  actor: Actor,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await unitOfWork.run(actor, async (tx): Promise<Answer> => {
      throw new Stopped(await work(tx));
    });
  } catch (error) {
    if (error instanceof Stopped) return error.answer as Answer;
    throw error;
  }
}
