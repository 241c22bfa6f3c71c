import { useId } from 'react';
import type { Message } from '#messages/web';
import { Choice } from '../../../components/choice.js';
import { TextEntry } from '../../../components/text-entry.js';
import { useLanguage } from '../../../language/language.js';
import { DayEntry } from './day-entry.js';
import type { DraftFault, SessionDraft, WhenKnown } from './session-draft.js';

type When = Pick<SessionDraft, 'when' | 'start' | 'end' | 'year' | 'quarter'>;

interface Props<Draft extends When> {
  readonly label: string;
  readonly draft: Draft;
  readonly faults: Readonly<Partial<Record<string, DraftFault>>>;
  readonly onType: (draft: Draft) => void;
}

const ways: readonly WhenKnown[] = ['days', 'quarter', 'unknown'];

/** When something is held: on days, in an expected quarter, or not known yet. */
export function WhenFields<Draft extends When>({ label, draft, faults, onType }: Props<Draft>) {
  const { t } = useLanguage();
  const faultOf = (name: string) => {
    const fault = faults[name];
    return fault === undefined ? null : ({ key: `page.sessions.change.fault.${fault}` } as const);
  };
  return (
    <>
      <Choice
        name="when"
        label={label}
        among={ways.map((way) => ({ value: way, label: t(`page.sessions.change.way.${way}`) }))}
        chosen={draft.when}
        onChoose={(when) => onType({ ...draft, when: when as WhenKnown })}
      />
      {draft.when === 'days' && (
        <div className="change-days">
          <DayEntry
            name="start"
            label={t('page.sessions.change.start')}
            typed={draft.start}
            // A session of one day needs no second date; one that is moved keeps its end until it is typed.
            onType={(start) => onType({ ...draft, start, end: draft.end < start ? start : draft.end })}
            fault={faultOf('start')}
          />
          <DayEntry
            name="end"
            label={t('page.sessions.change.end')}
            typed={draft.end}
            onType={(end) => onType({ ...draft, end })}
            fault={faultOf('end')}
          />
        </div>
      )}
      {draft.when === 'quarter' && <QuarterFields draft={draft} fault={faultOf('year')} onType={onType} />}
    </>
  );
}

interface QuarterProps<Draft extends When> {
  readonly draft: Draft;
  readonly fault: Message | null;
  readonly onType: (draft: Draft) => void;
}

/** A quarter of a year. */
function QuarterFields<Draft extends When>({ draft, fault, onType }: QuarterProps<Draft>) {
  const { t } = useLanguage();
  const quarter = useId();
  return (
    <div className="change-days">
      <div className="text-entry">
        <label htmlFor={quarter}>{t('page.sessions.change.quarter')}</label>
        <select
          id={quarter}
          className="input"
          value={draft.quarter}
          onChange={({ target }) => onType({ ...draft, quarter: target.value })}
        >
          {[1, 2, 3, 4].map((n) => (
            <option key={n} value={String(n)}>
              {t('page.sessions.change.quarterName', { quarter: n })}
            </option>
          ))}
        </select>
      </div>
      <TextEntry
        name="year"
        label={t('page.sessions.change.year')}
        typed={draft.year}
        onType={(year) => onType({ ...draft, year: year.trim() })}
        fault={fault}
      />
    </div>
  );
}
