import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, type Reply } from '../../../api/refusal.js';
import { aboutQuestions, type Question } from './question-queries.js';

/** What each call about a question says: which one, and which version of it the person had before them. */
export interface QuestionCall {
  readonly params: { readonly path: { readonly id: string } };
  readonly headers: { readonly 'if-match': string };
}

/** Does something with a question; whatever shows questions asks again, also when it was refused as outdated. */
export function useQuestionAct<Typed = void>(
  question: Pick<Question, 'id' | 'version'>,
  send: (call: QuestionCall, typed: Typed) => Promise<Reply<Question>>,
  onDone: () => void,
) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (typed: Typed) => {
      const headers = { 'if-match': `"${question.version}"` };
      return answerOf(send({ params: { path: { id: question.id } }, headers }, typed));
    },
    onSuccess: onDone,
    onSettled: () => known.invalidateQueries({ queryKey: aboutQuestions }),
  });
}
