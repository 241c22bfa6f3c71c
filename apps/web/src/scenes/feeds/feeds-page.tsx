import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { feeds } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { FeedLine } from './feed-line.js';
import { GivenAddress } from './given-address.js';
import { MakeFeed } from './make-feed.js';
import '../task/task.css';
import './feeds.css';

/** The calendars that a person follows in a program of their own, by a secret address each. */
export function FeedsPage() {
  const { t } = usePlaceLanguage('follow');
  const found = useQuery(feeds);
  const [given, give] = useState<string | null>(null);
  return (
    <article className="feeds">
      <PageTitle>{t('follow.title')}</PageTitle>
      <p className="aside">{t('follow.what')}</p>
      {given !== null && <GivenAddress key={given} address={given} />}
      <MakeFeed onGiven={give} />
      <section aria-labelledby="own">
        <h2 id="own">{t('follow.own')}</h2>
        {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
        {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
        {found.data?.length === 0 && <p className="aside">{t('follow.empty')}</p>}
        <ul className="feed-list">
          {found.data?.map((feed) => (
            <FeedLine key={feed.id} feed={feed} onRevoked={() => give(null)} />
          ))}
        </ul>
      </section>
    </article>
  );
}
