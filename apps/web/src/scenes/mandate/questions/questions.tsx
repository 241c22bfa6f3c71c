import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { me, type Mandate } from '../../../api/questions.js';
import { Refused } from '../../../components/refused.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { AskQuestion } from './ask-question.js';
import { useGivesAtOnce } from './gives-at-once.js';
import { QuestionItem, type QuestionDone } from './question-item.js';
import { questionsOf } from './question-queries.js';
import './questions.css';

/** What was asked about a mandate and answered, as far as this person sees it, and the way to ask. */
export function Questions({ mandate }: { readonly mandate: Mandate }) {
  const { t, lang } = usePlaceLanguage('questions');
  const { data: person } = useQuery(me);
  const found = useInfiniteQuery(questionsOf(person?.lang ?? lang, mandate.id));
  const givesAtOnce = useGivesAtOnce(mandate.body);
  const [done, say] = useState<QuestionDone | 'asked' | null>(null);
  const mayAsk = person?.roles.some(({ body, role }) => body === mandate.body && role === 'member');
  const questions = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby="questions" className="questions">
      <h2 id="questions">{t('questions.title')}</h2>
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data && questions.length === 0 && <p className="aside">{t('questions.empty')}</p>}
      {questions.length > 0 && (
        <ol className="question-list">
          {questions.map((question) => (
            <QuestionItem key={question.id} question={question} givesAtOnce={givesAtOnce} onDone={say} />
          ))}
        </ol>
      )}
      {found.hasNextPage && (
        <Button className="button" onPress={() => void found.fetchNextPage()}>
          {t('questions.more')}
        </Button>
      )}
      <p role="status">{done !== null && t(`questions.done.${done}`)}</p>
      {mayAsk === true && <AskQuestion mandate={mandate} onDone={() => say('asked')} />}
    </section>
  );
}
