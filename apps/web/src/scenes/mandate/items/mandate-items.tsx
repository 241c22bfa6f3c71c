import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { me, type Mandate } from '../../../api/questions.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { ActOnItems } from './act-on-items.js';
import type { ItemAct } from './item-act.js';
import { ItemList } from './item-list.js';
import { mandateItems } from './item-questions.js';
import { SelectionBar } from './selection-bar.js';
import './items.css';

/** The numbered items of a mandate: what they say, who owes them, whether they are accepted and how far they are. */
export function MandateItems({ mandate }: { readonly mandate: Mandate }) {
  const { t, lang } = usePlaceLanguage('items');
  const { data: person } = useQuery(me);
  const { data } = useQuery(mandateItems(person?.lang ?? lang, mandate.id));
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [act, setAct] = useState<ItemAct | null>(null);
  const [said, say] = useState('');
  if (data === undefined || (data.items.length === 0 && !data.mayAdd)) return null;
  const { items, mayAdd } = data;
  const chosen = items.filter(({ id }) => selected.has(id));
  const done = (words: string) => {
    setAct(null);
    select(new Set());
    say(words);
  };
  const begin = (next: ItemAct) => {
    say('');
    setAct(next);
  };
  return (
    <section className="items" aria-labelledby="items">
      <div className="items-head">
        <h2 id="items">{t('items.title')}</h2>
        {mandate.items && <span>{t('items.counts', { ...mandate.items })}</span>}
        {mayAdd && (
          <span className="items-add">
            <Button className="button" onPress={() => begin({ kind: 'add' })}>
              {t('items.act.add')}
            </Button>
            <Button className="button" onPress={() => begin({ kind: 'list' })}>
              {t('items.act.list')}
            </Button>
          </span>
        )}
      </div>
      <p role="status">{said}</p>
      {items.length === 0 && <p className="aside">{t('items.empty')}</p>}
      {act && (
        <ActOnItems
          key={JSON.stringify(act)}
          act={act}
          mandate={mandate}
          onDone={done}
          onLeave={() => setAct(null)}
        />
      )}
      <SelectionBar mandate={mandate} items={items} selected={chosen} onAct={begin} onDone={done} />
      <ItemList mandate={mandate} items={items} selected={selected} onSelect={select} onAct={begin} />
    </section>
  );
}
