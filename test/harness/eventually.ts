import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is what is waited for: for work that another process or the queue does in its own time.
 * @param patience in seconds; 30 unless the work is known to be long
 * @throws when it has run out, with the last answer
 */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isIt: (answer: Answer) => boolean,
  patience = 30,
): Promise<Answer> {
  const giveUp = Date.now() + patience * 1_000;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (Date.now() > giveUp) throw new Error(`waited in vain; the last answer: ${JSON.stringify(answer)}`);
    await pause(50);
  }
}
