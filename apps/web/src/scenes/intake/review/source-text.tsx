import { memo, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { Icon } from '../../../components/icon.js';
import { isRightToLeft } from '../../../language/right-to-left.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { Key } from './key.js';
import { markRuns, type MarkedParagraph, type Run } from './mark-runs.js';
import { showWithin } from './show-within.js';
import type { Selection } from './use-selection.js';

interface Props {
  readonly text: string;
  readonly lang: string;
  readonly selection: Selection;
  readonly onAdd: () => void;
}

/** The text as it was taken in, with every request marked; the selected one stands out and in sight. */
export function SourceText({ text, lang, selection, onAdd }: Props) {
  const { t } = usePlaceLanguage('intake');
  const [open, setOpen] = useState(true);
  const { order, others, go } = selection;
  const selected = (selection.other ?? selection.proposal)?.id;
  const words = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(
    () =>
      markRuns(
        text,
        [...order, ...others].map(({ id, request: { start, end } }) => ({ id, start, end })),
      ),
    [text, order, others],
  );
  const kinds = useMemo(() => new Map(order.map(({ id, state }) => [id, state] as const)), [order]);
  useEffect(() => showWithin(words.current, '[aria-current]'), [selected, open, paragraphs]);
  const choose = ({ target }: MouseEvent) => {
    const id = target instanceof Element ? target.closest<HTMLElement>('mark')?.dataset['id'] : undefined;
    // Whoever marks words with the mouse is not choosing.
    if (id !== undefined && window.getSelection()?.isCollapsed !== false) go(id);
  };
  return (
    <div className={open ? 'source is-open' : 'source'}>
      <div className="source-head">
        <h2 id="source">{t('intake.page.source.title')}</h2>
        <button className="button" onClick={onAdd}>
          {t('intake.page.add.begin')}
          <Key name="M" />
        </button>
        <button className="button fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'intake.page.source.fold' : 'intake.page.source.unfold')}
          <Icon name="down" />
        </button>
      </div>
      <div
        ref={words}
        className="source-words"
        role="region"
        aria-labelledby="source"
        tabIndex={0}
        data-scrolls=""
        lang={lang}
        dir={isRightToLeft(lang) ? 'rtl' : 'ltr'}
        onClick={choose}
      >
        {paragraphs.map((paragraph) => (
          <Paragraph
            key={paragraph.start}
            paragraph={paragraph}
            kinds={kinds}
            selected={holds(paragraph, selected) ? selected : undefined}
          />
        ))}
      </div>
    </div>
  );
}

type Kinds = ReadonlyMap<string, string>;

interface ParagraphProps {
  readonly paragraph: MarkedParagraph;
  readonly kinds: Kinds;
  readonly selected: string | undefined;
}

/** Drawn again only when something in it changes: a text may have thousands. */
const Paragraph = memo(function Paragraph({ paragraph, kinds, selected }: ParagraphProps) {
  return (
    <p className={paragraph.afterBlank ? 'after-blank' : undefined} data-start={paragraph.start}>
      {paragraph.runs.map((run, n) =>
        run.ids.length === 0 ? run.text : <Marked key={n} run={run} kinds={kinds} selected={selected} />,
      )}
    </p>
  );
});

function Marked({
  run,
  kinds,
  selected,
}: { readonly run: Run } & Pick<ParagraphProps, 'kinds' | 'selected'>) {
  const isSelected = selected !== undefined && run.ids.includes(selected);
  const id = run.ids.find((each) => kinds.get(each) !== 'split') ?? run.ids[0]!;
  return (
    <mark
      className={`is-${kinds.get(isSelected ? selected : id) ?? 'other'}`}
      data-id={id}
      aria-current={isSelected ? 'true' : undefined}
    >
      {run.text}
    </mark>
  );
}

function holds({ runs }: MarkedParagraph, id: string | undefined): boolean {
  return id !== undefined && runs.some(({ ids }) => ids.includes(id));
}
