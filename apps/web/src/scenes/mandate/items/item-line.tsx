import { Button } from 'react-aria-components/Button';
import type { Mandate } from '../../../api/questions.js';
import { Icon } from '../../../components/icon.js';
import { Quotation } from '../../../components/quotation.js';
import { SaidDate } from '../../../components/said-date.js';
import { languageName } from '../../../language/language-name.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { textForReader } from '../../mandates/text-for-reader.js';
import type { ItemAct } from './item-act.js';
import type { Item } from './item-questions.js';
import { ItemWritten } from './item-written.js';

interface Props {
  readonly mandate: Mandate;
  readonly item: Item;
  readonly isSelectable: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onAct: (act: ItemAct) => void;
}

/** One item: its number and words, and how it stands. */
export function ItemLine({ mandate, item, isSelectable, isSelected, onSelect, onAct }: Props) {
  const { t, lang } = usePlaceLanguage('items');
  const texts = Object.entries(item.texts).map(([of, quote]) => ({ lang: of, quote }));
  const text = textForReader(texts, lang);
  const name =
    item.document === null
      ? t('items.number', { number: item.number })
      : t('items.inDocument', { document: item.document, number: item.number });
  return (
    <li className={isSelected ? 'item is-selected' : 'item'}>
      {isSelectable && (
        <input
          type="checkbox"
          className="item-box"
          value={item.id}
          checked={isSelected}
          aria-label={t('items.select.one', { number: item.number })}
          onChange={({ target }) => onSelect(target.checked)}
        />
      )}
      <div className="item-words">
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>{' '}
          <ItemSigns item={item} />
        </p>
        {text && <Quotation {...text} />}
        {text && text.lang !== lang && (
          <p className="mark">
            {t('page.mandates.shownIn', {
              language: languageName(text.lang, lang),
              wanted: languageName(lang, lang),
            })}
          </p>
        )}
        <ItemWritten mandate={mandate} item={item} />
        {item.may.includes('correct') && (
          <p className="item-keep">
            <Button className="button quiet" onPress={() => onAct({ kind: 'correct', item })}>
              {t('items.act.correct')}
              <span className="visually-hidden"> {name}</span>
            </Button>
            <Button className="button quiet" onPress={() => onAct({ kind: 'remove', item })}>
              {t('items.act.remove')}
              <span className="visually-hidden"> {name}</span>
            </Button>
          </p>
        )}
      </div>
      <ItemFacts item={item} />
    </li>
  );
}

function ItemSigns({ item }: { readonly item: Item }) {
  const { t } = usePlaceLanguage('items');
  return (
    <>
      {item.overdue && (
        <span className="badge is-overdue">
          <Icon name="warning" />
          {t('items.overdue')}
        </span>
      )}
      {item.waitsForClearance === true && <span className="badge">{t('items.waits')}</span>}
    </>
  );
}

function ItemFacts({ item }: { readonly item: Item }) {
  const { t } = usePlaceLanguage('items');
  return (
    <dl className="facts item-facts">
      <div>
        <dt>{t('items.implementation.label')}</dt>
        <dd>
          <strong>{t(`items.implementation.${item.implementation}`)}</strong>
        </dd>
      </div>
      <div>
        <dt>{t('items.acceptance.label')}</dt>
        <dd>
          {t(`items.acceptance.${item.acceptance ?? 'none'}`)}
          {item.reason && <p className="aside written">{t('items.reason', { reason: item.reason })}</p>}
        </dd>
      </div>
      <div>
        <dt>{t('items.owner')}</dt>
        <dd>{item.unitName ?? t('page.task.unit.nobody')}</dd>
      </div>
      {item.targetDate && (
        <div>
          <dt>{t('items.target')}</dt>
          <dd>
            <SaidDate date={item.targetDate} exactOnly />
          </dd>
        </div>
      )}
    </dl>
  );
}
