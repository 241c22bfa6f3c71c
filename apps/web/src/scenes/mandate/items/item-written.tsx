import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { me, type Mandate } from '../../../api/questions.js';
import { Refused } from '../../../components/refused.js';
import { SaidMoment } from '../../../components/said-moment.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { itemUpdates, type Item, type ItemUpdate } from './item-questions.js';

interface Props {
  readonly mandate: Mandate;
  readonly item: Item;
}

/** What was written of an item, asked for when somebody opens it. */
export function ItemWritten({ mandate, item }: Props) {
  const { t } = usePlaceLanguage('items');
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{t('items.written.open', { number: item.number })}</summary>
      {isOpen && <Updates mandate={mandate} item={item} />}
    </details>
  );
}

function Updates({ mandate, item }: Props) {
  const { t, lang } = usePlaceLanguage('items');
  const { data: person } = useQuery(me);
  const found = useQuery(itemUpdates(person?.lang ?? lang, mandate.id, item.id));
  if (found.isPending) return <p aria-live="polite">{t('page.loading')}</p>;
  if (found.isError) return <Refused error={found.error} retry={() => void found.refetch()} />;
  const isInside = item.waitsForClearance !== undefined;
  if (found.data.length === 0)
    return <p className="aside">{t(isInside ? 'items.written.empty' : 'items.written.emptyForReader')}</p>;
  return (
    <ol className="item-updates">
      {found.data.map((update) => (
        <li key={update.id}>
          <p>
            <strong>{t(`items.implementation.${update.implementation}`)}</strong> ·{' '}
            <SaidMoment at={update.at} />
            {update.author && ` · ${byWords(update)}`}
          </p>
          <p className="written" dir="auto">
            {update.narrative}
          </p>
          <p className="aside">
            {clearedWords(update)}
            {update.clearance.reason && (
              <span className="written"> {t('items.reason', { reason: update.clearance.reason })}</span>
            )}
          </p>
        </li>
      ))}
    </ol>
  );

  function byWords({ author, onBehalfOf }: ItemUpdate): string {
    return onBehalfOf === null
      ? (author ?? '')
      : t('page.task.updates.byFor', { author: author ?? '', unit: onBehalfOf });
  }

  function clearedWords({ clearance: { state, by } }: ItemUpdate): string {
    if (by === null) return t(`page.task.updates.state.${state}`);
    return t('page.task.updates.decidedBy', { state, by });
  }
}
