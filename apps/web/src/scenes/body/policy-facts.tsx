import type { Policy } from '../../api/questions.js';
import { exactDate } from '../../language/say-date.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { policyWeeks } from './policy-draft.js';
import { weekdayName } from './weekday-name.js';

/** A policy as it stands, in words. */
export function PolicyFacts({ policy }: { readonly policy: Policy }) {
  const { t, locale } = usePlaceLanguage('body');
  const { weekend, holidays, move } = policy.nonWorking;
  const list = new Intl.ListFormat(locale);
  return (
    <dl className="facts">
      {policyWeeks.map((name) => (
        <div key={name}>
          <dt>{t(`body.policy.${name}`)}</dt>
          <dd>{t('body.policy.before', { count: policy[name] })}</dd>
        </div>
      ))}
      <div>
        <dt>{t('body.policy.weekend')}</dt>
        <dd>
          {weekend.length === 0
            ? t('body.policy.none')
            : list.format([...weekend].sort().map((day) => weekdayName(day, locale)))}
        </dd>
      </div>
      <div>
        <dt>{t('body.policy.holidays')}</dt>
        <dd>
          {holidays.length === 0
            ? t('body.policy.none')
            : list.format([...holidays].sort().map((day) => exactDate(day, locale)))}
        </dd>
      </div>
      <div>
        <dt>{t('body.policy.onSuchDay')}</dt>
        <dd>{t(`body.policy.move.${move}`)}</dd>
      </div>
    </dl>
  );
}
