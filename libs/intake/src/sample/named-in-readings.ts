import type { Tx } from '#platform';

/** The people and mandates that readings and proposals name: what was taken in stays, and so does who did it. */
export async function namedInReadings(
  tx: Tx,
): Promise<{ readonly people: readonly string[]; readonly mandates: readonly string[] }> {
  const [named] = await tx.query<{ people: string[]; mandates: string[] }>(
    `SELECT
       ARRAY(SELECT taken_in_by FROM reading UNION SELECT corrected_by FROM proposal
             UNION SELECT decided_by FROM proposal UNION SELECT added_by FROM proposal
             UNION SELECT answered_by FROM missing_paragraph) AS people,
       ARRAY(SELECT mandate_id FROM proposal WHERE mandate_id IS NOT NULL
             UNION SELECT mandate_id FROM missing_paragraph) AS mandates`,
  );
  return { people: named!.people.filter((id) => id !== null), mandates: named!.mandates };
}
