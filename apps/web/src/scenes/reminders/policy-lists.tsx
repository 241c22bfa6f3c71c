import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { BodyField } from './body-field.js';
import { ticked, type PolicyDraft } from './policy-draft.js';
import { Ticks } from './ticks.js';
import { weekdays } from './weekdays.js';

interface Props {
  readonly draft: PolicyDraft;
  readonly onType: (typed: Partial<PolicyDraft>) => void;
}

/** When the lists of a body go, on which days nothing does, and how much one mail tells. */
export function PolicyLists({ draft, onType }: Props) {
  const { t, locale } = usePlaceLanguage('reminding');
  const days = weekdays(locale);
  return (
    <>
      <BodyField
        label={t('reminding.policy.lateListOn')}
        none={t('reminding.policy.never')}
        among={days.map(({ value, label }) => ({ key: String(value), name: label }))}
        chosen={draft.lateListOn}
        onChoose={(lateListOn) => onType({ lateListOn })}
      />
      <TextEntry
        name="undatedBefore"
        label={t('reminding.policy.undatedBefore')}
        hint={t('reminding.policy.emptyForNone')}
        typed={draft.undatedBefore}
        onType={(undatedBefore) => onType({ undatedBefore })}
      />
      <div>
        <TextEntry
          name="membersBefore"
          label={t('reminding.policy.membersBefore')}
          hint={t('reminding.policy.emptyForNone')}
          typed={draft.membersBefore}
          onType={(membersBefore) => onType({ membersBefore })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={draft.hold}
            onChange={({ target }) => onType({ hold: target.checked })}
          />
          {t('reminding.policy.hold')}
        </label>
      </div>
      <details className="policy-part">
        <summary>
          <span>{t('reminding.policy.more')}</span>{' '}
          <span className="aside">{t('reminding.policy.moreHolds')}</span>
        </summary>
        <div className="policy-more">
          <QuietFields draft={draft} onType={onType} />
        </div>
      </details>
    </>
  );
}

function QuietFields({ draft, onType }: Props) {
  const { t, locale } = usePlaceLanguage('reminding');
  const days = weekdays(locale);
  return (
    <>
      <Ticks
        legend={t('reminding.policy.quietWeekdays')}
        among={days}
        chosen={draft.quietWeekdays}
        onTick={(one, isTicked) => onType({ quietWeekdays: ticked(draft.quietWeekdays, one, isTicked) })}
      />
      <TextEntry
        name="quietDates"
        label={t('reminding.policy.quietDates')}
        hint={t('reminding.policy.quietHint')}
        typed={draft.quietDates}
        onType={(quietDates) => onType({ quietDates })}
      />
      <TextEntry
        name="shownInFull"
        label={t('reminding.policy.shownInFull')}
        typed={draft.shownInFull}
        onType={(shownInFull) => onType({ shownInFull })}
      />
    </>
  );
}
