import { may, rolesThatMay } from '#people';
import { Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How a body's questions are answered, and the version that a change must name; 0 while nobody has changed it. */
export interface QuestionPolicy {
  /** An answer is a draft until it is cleared, whoever wrote it. */
  readonly answersCleared: boolean;
  readonly version: number;
}

const sql = 'SELECT answers_cleared AS "answersCleared", version FROM question_policy WHERE body = $1';
const unchanged: QuestionPolicy = { answersCleared: false, version: 0 };

/** Whether answers to questions about a body's mandates are cleared before they are seen. */
export async function answersAreCleared(tx: Tx, body: string): Promise<boolean> {
  const [policy] = await tx.query<QuestionPolicy>(sql, [body]);
  return (policy ?? unchanged).answersCleared;
}

/** How the questions of each body are answered: officers say it. */
@Injectable()
export class QuestionPolicies {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws Refused 'not-found' for a body of whose secretariat the viewer is not */
  async of(viewer: Viewer, body: string): Promise<QuestionPolicy> {
    if (!may(viewer, 'draft-answers', body)) throw new Refused('not-found');
    const [policy] = await this.dataSource.query<QuestionPolicy[]>(sql, [body]);
    return policy ?? unchanged;
  }

  /**
   * What was given stays given; what is a draft stays one.
   * @param seen the version that is changed
   * @throws Refused 'not-found', 'not-allowed' with the roles; 'stale' when somebody else changed it meanwhile
   */
  async change(
    viewer: Viewer,
    actor: Actor,
    body: string,
    { seen, answersCleared }: { readonly seen: number; readonly answersCleared: boolean },
  ): Promise<void> {
    if (!may(viewer, 'draft-answers', body)) throw new Refused('not-found');
    if (!may(viewer, 'keep-question-policy', body)) {
      const action = 'keep-question-policy';
      throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
    }
    await this.unitOfWork.run(actor, async (tx) => {
      const kept = await tx.query(
        `INSERT INTO question_policy (body, answers_cleared) VALUES ($1, $2)
         ON CONFLICT (body) DO UPDATE SET answers_cleared = $2, version = question_policy.version + 1
         WHERE question_policy.version = $3 RETURNING body`,
        [body, answersCleared, seen],
      );
      if (kept.length === 0) throw new Refused('stale');
      tx.record({
        action: 'body.question-policy-changed',
        subject: { kind: 'body', id: body },
        body,
        after: { answersCleared },
      });
    });
  }
}
