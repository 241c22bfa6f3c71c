import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { me, type Body } from '../../api/questions.js';
import { done } from '../../api/refusal.js';
import { Refused } from '../../components/refused.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { sessionName } from '../../language/session-name.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import { aboutChanges, changes, type Change } from './change-queries.js';
import './changes.css';

/** What has changed since a member last looked. It stays until they say that they have looked, or have been at the mandate. */
export function Changes({ bodies }: { readonly bodies: readonly Body[] }) {
  const { t, lang } = usePlaceLanguage('questions');
  const { data: person } = useQuery(me);
  const found = useInfiniteQuery(changes(person?.lang ?? lang));
  const [first] = found.data?.pages ?? [];
  const mark = useMark(first?.upTo ?? '');
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="changes" className="changes">
      <h2 id="changes">{t('questions.changes.title')}</h2>
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {first && items.length === 0 && (
        <p className="today-empty" role={mark.isSuccess ? 'status' : undefined}>
          {t(mark.isSuccess ? 'questions.changes.marked' : 'questions.changes.none')}
        </p>
      )}
      {first && items.length > 0 && (
        <>
          <p className="count">
            {first.total === null
              ? t('questions.changes.many')
              : t('questions.changes.count', { count: first.total })}
          </p>
          <ol>
            {items.map((change) => (
              <ChangeLine key={change.id} change={change} bodies={bodies} />
            ))}
          </ol>
          {found.hasNextPage && (
            <Button className="button" onPress={() => void found.fetchNextPage()}>
              {t('questions.changes.more')}
            </Button>
          )}
          <Button className="button" onPress={() => mark.isPending || mark.mutate()}>
            {t('questions.changes.mark')}
          </Button>
          {mark.isError && <RefusedAct error={mark.error} />}
        </>
      )}
    </section>
  );
}

function useMark(upTo: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: () => done(api.POST('/api/v1/changes/looked', { body: { upTo } })),
    onSuccess: () => known.invalidateQueries({ queryKey: aboutChanges }),
  });
}

function ChangeLine({ change, bodies }: { readonly change: Change; readonly bodies: readonly Body[] }) {
  const { t, lang } = usePlaceLanguage('questions');
  const { kind, session, words, request } = change;
  return (
    <li>
      <p className="change-facts">
        <span className="badge">{t(`questions.changes.kind.${kind}`)}</span>
        <Link to="/mandates/$mandate" params={{ mandate: change.mandate }}>
          {[decisionWords(request, bodies, lang, t), placeWords(request, t)].filter(Boolean).join(' · ')}
        </Link>
      </p>
      {words && (
        <p className="written" dir="auto">
          {words}
        </p>
      )}
      <p className="aside change-facts">
        <SaidMoment at={change.at} />
        {session && <span className="sentence">{sessionName(session, t)}</span>}
      </p>
    </li>
  );
}
