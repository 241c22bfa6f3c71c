/** What members ask about mandates, who else sees it, and what the secretariat answers. */
export { isNarrower, showings, showingsFor, type Showing } from './core/index.js';
export { openQuestion, type OpenQuestion } from './open-question.js';
export { answersAreCleared, QuestionPolicies, type QuestionPolicy } from './question-policy.js';
export type { QuestionAct, QuestionView } from './question-view.js';
export { QuestionsModule } from './questions.module.js';
export { Questions, type QuestionFilter } from './questions.query.js';
export { namedInQuestions, removeSampleQuestions } from './sample/remove-sample-questions.js';
export { addAnswer, draftOf, giveAnswer, givenAnswersOf, returnAnswer } from './write-answer.js';
export { addQuestion, addShowing, addWords } from './write-question.js';
