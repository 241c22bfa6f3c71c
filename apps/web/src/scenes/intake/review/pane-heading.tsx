import { useEffect, useRef, type RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { ReadRequest } from '../intake-questions.js';
import { shortPlaceOf } from './request-place.js';

interface Props {
  readonly request: ReadRequest;
  /** Which one of how many this is. */
  readonly position: string;
  readonly onMove: (to: 'previous' | 'next') => void;
  /** Whether somebody has moved in this review; before that reading starts at the top of the page. */
  readonly moved: RefObject<boolean>;
  /** What stands below: reading begins here again whenever it changes, except that a form takes the focus itself. */
  readonly below: string;
}

/** Names what is on show, and leads to its neighbours. Whoever came by a key or a click reads on from here. */
export function PaneHeading({ request, position, onMove, moved, below }: Props) {
  const { t } = usePlaceLanguage('intake');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved.current && below !== 'edit' && below !== 'split') heading.current?.focus();
  }, [moved, below]);
  return (
    <header className="pane-heading">
      <h2 id="pane" ref={heading} tabIndex={-1}>
        {shortPlaceOf(request, t)}
      </h2>
      <span className="aside">{position}</span>
      <span className="pane-moves">
        <Button
          className="button quiet"
          aria-label={t('intake.page.keys.previous')}
          onPress={() => onMove('previous')}
        >
          <span aria-hidden="true">↑</span>
        </Button>
        <Button
          className="button quiet"
          aria-label={t('intake.page.keys.next')}
          onPress={() => onMove('next')}
        >
          <span aria-hidden="true">↓</span>
        </Button>
      </span>
    </header>
  );
}
