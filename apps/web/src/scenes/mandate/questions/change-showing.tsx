import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { ActForm } from '../../task/act-form.js';
import { OpenedBy } from '../../task/opened-by.js';
import type { Question, Showing } from './question-queries.js';
import { ShowingChoice } from './showing-choice.js';
import { useQuestionAct } from './use-question-act.js';

interface Props {
  readonly question: Question;
  readonly onDone: () => void;
}

/** Says anew who else sees a question: who asked anything, another delegate of the State fewer people. */
export function ChangeShowing({ question, onDone }: Props) {
  const { t } = usePlaceLanguage('questions');
  const [said, say] = useState<boolean | null>(null);
  const [chosen, choose] = useState<Showing>();
  const save = useQuestionAct(
    question,
    (call, showing: Showing) => api.PUT('/api/v1/questions/{id}/showing', { ...call, body: { showing } }),
    () => {
      say(false);
      choose(undefined);
      onDone();
    },
  );
  const leave = () => {
    save.reset();
    choose(undefined);
    say(false);
  };
  const mayWiden = question.mayShow.length === 2;
  return (
    <OpenedBy label={t('questions.showing.open')} opening={{ said, say }} startsOpen={false}>
      <ActForm
        words={t}
        title={t('questions.showing.label')}
        submit={t('questions.showing.save')}
        isPossible
        isPending={save.isPending}
        faults={chosen === undefined ? { showing: { key: 'questions.showing.fault' } } : {}}
        onSubmit={() => chosen !== undefined && save.mutate(chosen)}
        leave={
          <Button className="button quiet" onPress={leave}>
            {t('questions.cancel')}
          </Button>
        }
      >
        {(faults) => (
          <>
            {save.isError && <RefusedAct error={save.error} />}
            {!mayWiden && <p className="aside">{t('questions.showing.narrow')}</p>}
            <ShowingChoice
              among={question.mayShow}
              chosen={chosen}
              onChoose={choose}
              fault={faults['showing']}
              autoFocus={said === true}
            />
          </>
        )}
      </ActForm>
    </OpenedBy>
  );
}
