import { newId, Refused, type Tx } from '#platform';
import type { Showing } from './core/index.js';
import type { OpenQuestion } from './open-question.js';

/** So many questions and repetitions of one person in an hour are more than anybody means. */
const mostInAnHour = 30;

/** Keeps a question about a mandate. @returns its id */
export async function addQuestion(
  tx: Tx,
  about: { readonly mandate: string; readonly body: string; readonly state: string | null },
  { words, showing }: { readonly words: string; readonly showing: Showing },
): Promise<string> {
  const id = newId();
  const author = personIn(tx);
  await tx.query('INSERT INTO question (id, mandate_id, asked_by, state, at) VALUES ($1, $2, $3, $4, $5)', [
    id,
    about.mandate,
    author,
    about.state,
    tx.at,
  ]);
  await insertWords(tx, id, words);
  await insertShowing(tx, id, showing);
  record(tx, 'question.asked', id, about.body, { mandate: about.mandate, state: about.state, showing });
  return id;
}

/** Asks again, below what was answered. */
export async function addWords(tx: Tx, question: OpenQuestion, words: string): Promise<void> {
  await insertWords(tx, question.id, words);
  record(tx, 'question.asked-again', question.id, question.body, { mandate: question.mandate });
}

/** Says anew who else sees it. */
export async function addShowing(tx: Tx, question: OpenQuestion, showing: Showing): Promise<void> {
  await insertShowing(tx, question.id, showing);
  tx.record({
    action: 'question.showing-changed',
    subject: { kind: 'question', id: question.id },
    body: question.body,
    before: { showing: question.showing },
    after: { showing },
  });
}

/** @throws Refused 'too-many-attempts' */
async function insertWords(tx: Tx, question: string, words: string): Promise<void> {
  const author = personIn(tx);
  const [asked] = await tx.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM question_words WHERE author = $1 AND at > $2::timestamptz - interval '1 hour'`,
    [author, tx.at],
  );
  if ((asked?.n ?? 0) >= mostInAnHour) throw new Refused('too-many-attempts', { minutes: 60 });
  await tx.query(
    'INSERT INTO question_words (id, question_id, author, at, words) VALUES ($1, $2, $3, $4, $5)',
    [newId(), question, author, tx.at, words],
  );
}

async function insertShowing(tx: Tx, question: string, showing: Showing): Promise<void> {
  await tx.query(
    `INSERT INTO question_showing (question_id, n, showing, person_id, at)
     SELECT $1, coalesce(max(n), 0) + 1, $2, $3, $4 FROM question_showing WHERE question_id = $1`,
    [question, showing, personIn(tx), tx.at],
  );
}

function record(
  tx: Tx,
  action: 'question.asked' | 'question.asked-again',
  id: string,
  body: string,
  after: Readonly<Record<string, unknown>>,
): void {
  tx.record({ action, subject: { kind: 'question', id }, body, after });
}

/** Asking and answering is always a person's. */
export function personIn(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Refused('not-allowed');
  return tx.actor.id;
}
