import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Reading } from '../intake-questions.js';
import { Key } from './key.js';
import { NotSaved } from './not-saved.js';
import { isRevision, isSure, leastSure } from './review-order.js';
import { useAcceptAll } from './use-accept-all.js';

interface Props {
  readonly reading: Reading;
  /** Whether somebody began to correct a proposal and has not saved it. */
  readonly isCorrecting: (proposal: string) => boolean;
  readonly onSaid: (said: string) => void;
  /** Whether it is asked whether to; false once somebody said no. */
  readonly asking: boolean | undefined;
  readonly onAsk: (asking: boolean | undefined) => void;
}

/** Accepts what nobody has decided about yet: all of it or what was read surely, after being asked once. */
export function AcceptAll(props: Props) {
  const { t } = usePlaceLanguage('intake');
  const { asking, onAsk } = props;
  const count = openIn(props.reading).length;
  if (count === 0) return null;
  if (asking) return <Question {...props} onCancel={() => onAsk(false)} onDone={() => onAsk(undefined)} />;
  return (
    // Whoever was asked and said no finds the focus where it was.
    <Button className="button" autoFocus={asking === false} onPress={() => onAsk(true)}>
      {t('intake.page.all.ask', { count })}
      <Key name="L" />
    </Button>
  );
}

/** What can be accepted at once: not what changes a mandate. */
function openIn({ proposals }: Reading) {
  return proposals.filter((each) => each.state === 'proposed' && !isRevision(each));
}

interface QuestionProps extends Props {
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

function Question({ reading, isCorrecting, onSaid, onCancel, onDone }: QuestionProps) {
  const { t } = usePlaceLanguage('intake');
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  const accept = useAcceptAll(reading, onSaid, onDone);
  const open = openIn(reading);
  const revisions = reading.proposals.filter((each) => each.state === 'proposed' && isRevision(each)).length;
  const sure = open.filter(({ request }) => isSure(request)).length;
  const unsaved = open.filter(({ id }) => isCorrecting(id)).length;
  const all = t(accept.isPending ? 'intake.page.all.working' : 'intake.page.all.all', { count: open.length });
  const send = (confidence: number | null) => accept.isPending || accept.mutate(confidence);
  return (
    <div className="accept-all" role="group" aria-labelledby="accept-all">
      <p id="accept-all" ref={question} tabIndex={-1}>
        {unsaved > 0
          ? t('intake.page.all.unsaved', { count: unsaved })
          : t('intake.page.all.question', { count: open.length, unsure: open.length - sure })}
        {revisions > 0 && ` ${t('intake.page.all.revisions', { count: revisions })}`}
      </p>
      {accept.isError && <NotSaved error={accept.error} />}
      {unsaved === 0 && (
        <Button className="button primary" onPress={() => send(null)}>
          {all}
        </Button>
      )}
      {unsaved === 0 && sure > 0 && sure < open.length && (
        <Button className="button" onPress={() => send(leastSure)}>
          {t('intake.page.all.sure', { count: sure })}
        </Button>
      )}
      <Button className="button quiet" onPress={onCancel}>
        {t('intake.page.cancel')}
      </Button>
    </div>
  );
}
