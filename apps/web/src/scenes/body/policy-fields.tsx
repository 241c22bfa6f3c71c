import { Button } from 'react-aria-components/Button';
import type { Message } from '#messages/web';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { DayEntry } from '../session/change/day-entry.js';
import { policyWeeks, type PolicyDraft } from './policy-draft.js';
import { weekdayName } from './weekday-name.js';

interface Props {
  readonly draft: PolicyDraft;
  readonly onType: (draft: PolicyDraft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** The weeks of each kind of deadline, and the days on which nobody works. */
export function PolicyFields({ draft, onType, faults }: Props) {
  const { t } = usePlaceLanguage('body');
  return (
    <>
      <fieldset className="ticks">
        <legend>{t('body.policy.weeks')}</legend>
        <div className="change-days">
          {policyWeeks.map((name) => (
            <TextEntry
              key={name}
              name={name}
              label={t(`body.policy.${name}`)}
              typed={draft.weeks[name]}
              onType={(typed) => onType({ ...draft, weeks: { ...draft.weeks, [name]: typed } })}
              fault={faults[name]}
            />
          ))}
        </div>
      </fieldset>
      <Weekend draft={draft} onType={onType} faults={faults} />
      <Holidays draft={draft} onType={onType} />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.moves}
          onChange={({ target }) => onType({ ...draft, moves: target.checked })}
        />
        {t('body.policy.moves')}
      </label>
    </>
  );
}

function Weekend({ draft, onType, faults }: Props) {
  const { t, locale } = usePlaceLanguage('body');
  const fault = faults['weekend'];
  return (
    <fieldset className="ticks">
      <legend>{t('body.policy.weekend')}</legend>
      {fault && <p className="field-error">{t(fault.key)}</p>}
      <div className="ticks-beside">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <label key={day} className="check">
            <input
              type="checkbox"
              name="weekend"
              checked={draft.weekend.includes(day)}
              onChange={({ target }) =>
                onType({
                  ...draft,
                  weekend: target.checked
                    ? [...draft.weekend, day].sort()
                    : draft.weekend.filter((one) => one !== day),
                })
              }
            />
            {weekdayName(day, locale)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Holidays({ draft, onType }: Omit<Props, 'faults'>) {
  const { t } = usePlaceLanguage('body');
  const put = (holidays: readonly string[]) => onType({ ...draft, holidays });
  return (
    <fieldset className="ticks">
      <legend>{t('body.policy.holidays')}</legend>
      <p className="aside">{t('body.policy.holidaysHint')}</p>
      {draft.holidays.map((day, at) => (
        <div key={at} className="holiday">
          <DayEntry
            name={`holiday ${at}`}
            label={t('body.policy.holiday', { n: at + 1 })}
            typed={day}
            onType={(typed) => put(draft.holidays.map((one, n) => (n === at ? typed : one)))}
          />
          <Button
            className="button quiet"
            aria-label={t('body.policy.removeHoliday', { n: at + 1 })}
            onPress={() => put(draft.holidays.filter((_, n) => n !== at))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button className="button" onPress={() => put([...draft.holidays, ''])}>
        {t('body.policy.addHoliday')}
      </Button>
    </fieldset>
  );
}
