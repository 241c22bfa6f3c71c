import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { bodies } from '../../../api/questions.js';
import { bodyName } from '../../../language/body-name.js';
import { languageName } from '../../../language/language-name.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Reading } from '../intake-questions.js';
import { AcceptAll } from './accept-all.js';
import { Key } from './key.js';
import type { ReviewState } from './use-review.js';

interface Props {
  readonly reading: Reading;
  readonly review: ReviewState;
  readonly onKeys: () => void;
}

/** What the text is, how far its review is, and what concerns all of it. */
export function ReviewHead({ reading, review, onKeys }: Props) {
  const { t, lang } = usePlaceLanguage('intake');
  const { data: known = [] } = useQuery(bodies);
  const { document, fileName, proposals, others } = reading;
  const count = (state: string) => proposals.filter((each) => each.state === state).length;
  return (
    <div className="review-head">
      <div>
        <p className="aside">
          {[
            document?.symbol,
            document?.title ? fileName : null,
            document && languageName(document.lang, lang),
            reading.status === 'adopted' ? null : t(`page.textStatus.${reading.status}`),
            document?.body && bodyName(document.body, known, lang),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {proposals.length > 0 && (
          <p>
            {t('intake.page.review.counts', {
              open: count('proposed'),
              confirmed: count('confirmed'),
              rejected: count('rejected'),
            })}
          </p>
        )}
      </div>
      <div className="review-acts">
        <AcceptAll
          reading={reading}
          isCorrecting={review.drafts.isCorrecting}
          onSaid={review.say}
          asking={review.all.asking}
          onAsk={review.all.ask}
        />
        {others.length > 0 && (
          <Button className="button" onPress={() => review.act('others')}>
            {review.selection.other
              ? t('intake.page.others.back')
              : t('intake.page.others.show', { count: others.length })}
            <Key name="O" />
          </Button>
        )}
        <Button className="button" onPress={onKeys}>
          {t('intake.page.keys.title')}
          <Key name="?" />
        </Button>
      </div>
    </div>
  );
}
