import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import type { Body } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { bodyName } from '../../language/body-name.js';
import { useLanguage } from '../../language/language.js';

interface Props {
  readonly body: Body;
  readonly year: number;
}

/**
 * Says that every session of a year is on a body's calendar, or takes that back. Until then the last session of the year,
 * and a choice with one candidate, stay tentative.
 */
export function CompleteYear({ body, year }: Props) {
  const { t, lang } = useLanguage();
  const known = useQueryClient();
  const isComplete = body.completeYears.includes(year);
  const save = useMutation({
    mutationFn: () =>
      answerOf(
        api.PATCH('/api/v1/bodies/{key}', {
          params: { path: { key: body.key } },
          headers: { 'if-match': `"${body.version}"` },
          body: {
            completeYears: isComplete
              ? body.completeYears.filter((one) => one !== year)
              : [...body.completeYears, year].sort(),
          },
        }),
      ),
    onSettled: () =>
      Promise.all(
        ['bodies', 'mandates', 'mandate', 'task', 'today'].map((list) =>
          known.invalidateQueries({ queryKey: [list] }),
        ),
      ),
  });
  const words = { body: bodyName(body.key, [body], lang), year: String(year) };
  return (
    <>
      <Button className="button complete-year" onPress={() => !save.isPending && save.mutate()}>
        {t(isComplete ? 'page.sessions.notComplete' : 'page.sessions.markComplete', words)}
      </Button>
      {save.isError && !save.isPending && <RefusedAct error={save.error} />}
    </>
  );
}
