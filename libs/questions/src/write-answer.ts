import { newId, Refused, type Tx } from '#platform';
import type { OpenQuestion } from './open-question.js';
import { personIn } from './write-question.js';

/** Writes an answer: a draft that nobody but the secretariat sees. @returns its id */
export async function addAnswer(
  tx: Tx,
  question: OpenQuestion,
  words: string,
  onBehalfOf: string | null,
): Promise<string> {
  const id = newId();
  await tx.query(
    'INSERT INTO answer (id, question_id, author, on_behalf_of_unit, at, words) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, question.id, personIn(tx), onBehalfOf, tx.at, words],
  );
  record(tx, 'question.answer-written', question, { answer: id, onBehalfOf });
  return id;
}

/** Gives an answer: from now on it is seen by whoever sees the question. */
export async function giveAnswer(tx: Tx, question: OpenQuestion, answer: string): Promise<void> {
  await addStep(tx, answer, 'given', null);
  record(tx, 'question.answered', question, { answer });
}

/** Returns a draft, with the reason. */
export async function returnAnswer(
  tx: Tx,
  question: OpenQuestion,
  answer: string,
  reason: string,
): Promise<void> {
  await addStep(tx, answer, 'returned', reason);
  record(tx, 'question.answer-returned', question, { answer, reason });
}

/** The newest answer of a question while it is a draft. @throws Refused 'no-draft' */
export async function draftOf(tx: Tx, question: OpenQuestion): Promise<string> {
  const [newest] = await tx.query<{ id: string; decided: boolean }>(
    `SELECT x.id, EXISTS (SELECT 1 FROM answer_step g WHERE g.answer_id = x.id) AS decided
     FROM answer x WHERE x.question_id = $1 ORDER BY x.id DESC LIMIT 1`,
    [question.id],
  );
  if (newest === undefined || newest.decided) throw new Refused('no-draft');
  return newest.id;
}

/** The ids of the answers that were given to a question. */
export async function givenAnswersOf(tx: Tx, question: OpenQuestion): Promise<readonly string[]> {
  const given = await tx.query<{ id: string }>(
    `SELECT x.id FROM answer x JOIN answer_step g ON g.answer_id = x.id AND g.outcome = 'given' WHERE x.question_id = $1`,
    [question.id],
  );
  return given.map(({ id }) => id);
}

async function addStep(
  tx: Tx,
  answer: string,
  outcome: 'given' | 'returned',
  reason: string | null,
): Promise<void> {
  await tx.query(
    'INSERT INTO answer_step (id, answer_id, outcome, person_id, at, reason) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), answer, outcome, personIn(tx), tx.at, reason],
  );
}

function record(
  tx: Tx,
  action: 'question.answer-written' | 'question.answered' | 'question.answer-returned',
  { id, body }: OpenQuestion,
  after: Readonly<Record<string, unknown>>,
): void {
  tx.record({ action, subject: { kind: 'question', id }, body, after });
}
