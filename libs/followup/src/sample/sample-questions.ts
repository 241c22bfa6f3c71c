import { within, type Tx } from '#platform';
import type { Showing } from '#questions';
import { AnswerQuestion } from '../questions/answer-question.command.js';
import { AskQuestion } from '../questions/ask-question.command.js';
import type { SampleMandate } from './keep-sample-decision.js';
import type { peopleOfStory } from './sample-story.js';

interface SampleQuestion {
  /** How the request begins that it is about. */
  readonly about: string;
  readonly words: string;
  readonly showing: Showing;
  readonly answer: string | null;
}

/** What the member of the sample asked: one question was answered and is shown to others, the other waits. */
const questions: readonly SampleQuestion[] = [
  {
    about: 'Asks the Executive Secretary to tell the panel each time it meets',
    words:
      'Six requests were still open in March. Which of them does the secretariat expect to close this year?',
    showing: 'unnamed',
    answer: 'Four of the six. The two that remain wait for figures from the pilot towns.',
  },
  {
    about: 'Asks the Executive Secretary to visit two pilot towns',
    words: 'If the funds do not come in time, could one town be visited first?',
    showing: 'asker',
    answer: null,
  },
];

/** Lets the sample's member ask and its officer answer, by the commands that people's own acts go through. */
export async function askSampleQuestions(
  tx: Tx,
  people: Awaited<ReturnType<typeof peopleOfStory>>,
  mandates: readonly SampleMandate[],
): Promise<void> {
  const { member, officer } = people;
  for (const { about, words, showing, answer } of questions) {
    const mandate = mandates.find(({ request }) => request.texts.en.quote.startsWith(about));
    if (mandate === undefined) throw new Error(`the sample has no request that begins with: ${about}`);
    const question = await new AskQuestion(within(tx)).ask(member.viewer, member.actor, mandate.id, {
      words,
      showing,
    });
    if (answer === null) continue;
    await new AnswerQuestion(within(tx)).answer({ ...officer, question, seen: null }, answer);
  }
}
