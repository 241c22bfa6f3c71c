import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is what is waited for: for work that another process or the queue does in its own time.
 * @throws after 30 seconds, with the last answer
 */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isIt: (answer: Answer) => boolean,
): Promise<Answer> {
  const giveUp = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (Date.now() > giveUp) throw new Error(`waited in vain; the last answer: ${JSON.stringify(answer)}`);
    await pause(50);
  }
}
