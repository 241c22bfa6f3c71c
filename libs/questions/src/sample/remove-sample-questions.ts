import type { Tx } from '#platform';

/**
 * Takes away what was asked about the sample's mandates, with what was answered; the mandates themselves are still there.
 * @param keep mandates that are to stay
 */
export async function removeSampleQuestions(tx: Tx, keep: readonly string[]): Promise<void> {
  const questions = `SELECT q.id FROM question q JOIN mandate m ON m.id = q.mandate_id
    WHERE m.sample AND m.id <> ALL ($1)`;
  const steps = [
    `answer_step WHERE answer_id IN (SELECT id FROM answer WHERE question_id IN (${questions}))`,
    `answer WHERE question_id IN (${questions})`,
    `question_showing WHERE question_id IN (${questions})`,
    `question_words WHERE question_id IN (${questions})`,
    `question WHERE id IN (${questions})`,
  ];
  for (const step of steps) await tx.query(`DELETE FROM ${step}`, [keep]);
}

/** What of other rooms questions and answers name: who asked and answered, in the place of which units. */
export async function namedInQuestions(
  tx: Tx,
): Promise<{ readonly people: readonly string[]; readonly units: readonly string[] }> {
  const [named] = await tx.query<{ people: string[]; units: string[] }>(
    `SELECT ARRAY(SELECT asked_by FROM question UNION SELECT author FROM question_words
                  UNION SELECT person_id FROM question_showing UNION SELECT author FROM answer
                  UNION SELECT person_id FROM answer_step) AS people,
            array_remove(ARRAY(SELECT DISTINCT on_behalf_of_unit FROM answer), NULL) AS units`,
  );
  return named!;
}
