import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { bodies, mandatesDueAt, me } from '../../api/questions.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { textForReader } from '../mandates/text-for-reader.js';
import { mayBeAnswered } from './may-be-answered.js';
import { askedWords } from './paper-name.js';

interface Props {
  readonly session: string;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** The tasks of a session that no document answers yet, to be ticked. */
export function TaskTicks({ session, chosen, onChoose }: Props) {
  const { t, lang } = usePlaceLanguage('paper');
  const { data: known = [] } = useQuery(bodies);
  const { data: person } = useQuery(me);
  const found = useInfiniteQuery(mandatesDueAt(person?.lang ?? lang, session));
  const open = (found.data?.pages.flatMap(({ items }) => items) ?? []).flatMap((mandate) =>
    mandate.tasks.filter((task) => mayBeAnswered(task, session)).map((task) => ({ mandate, task })),
  );
  return (
    <fieldset className="ticks">
      <legend>{t('paper.tasks.choose')}</legend>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data && open.length === 0 && !found.hasNextPage && (
        <p className="aside">{t('paper.tasks.noneOpen')}</p>
      )}
      {open.map(({ mandate, task }) => {
        const text = textForReader(mandate.texts, lang);
        return (
          <label key={task.id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(task.id)}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, task.id] : chosen.filter((id) => id !== task.id))
              }
            />
            <span>
              {askedWords({ ...mandate, text: text ?? { lang, quote: '' } }, known, lang, t)}
              {text && (
                <span className="aside paper-quote" lang={text.lang} dir="auto">
                  {text.quote}
                </span>
              )}
            </span>
          </label>
        );
      })}
      {found.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('page.session.more')}
        </button>
      )}
    </fieldset>
  );
}
