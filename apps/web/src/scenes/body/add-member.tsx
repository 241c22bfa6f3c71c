import { useId, useState } from 'react';
import type { Message } from '#messages/web';
import type { Member } from '../../api/questions.js';
import { RefusedAct } from '../../components/refused-act.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { DayEntry } from '../session/change/day-entry.js';
import { ActForm } from '../task/act-form.js';
import { withMember } from './member-terms.js';
import { statesByName } from './states.js';
import { useKeepMembers } from './use-keep-members.js';

interface Typed {
  /** A State by its code; "other" for a member that is none. */
  readonly state: string;
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

const empty: Typed = { state: '', name: '', from: '', until: '' };

interface Props {
  readonly body: string;
  readonly all: readonly Member[];
  readonly seen: string;
}

/** Adds a member for a term. What is typed stays when somebody else has changed the list meanwhile. */
export function AddMember({ body, all, seen }: Props) {
  const { t, lang } = usePlaceLanguage('body');
  const [typed, type] = useState(empty);
  const [isAdded, setAdded] = useState(false);
  const keep = useKeepMembers(body, seen, () => {
    // The next one was mostly elected for the same term.
    type({ ...typed, state: '', name: '' });
    setAdded(true);
  });
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t('body.members.add')}</h2>
      <p role="status">{isAdded && t('body.members.added')}</p>
      {keep.isError && <RefusedAct error={keep.error} />}
      <ActForm
        words={t}
        title={t('body.members.add')}
        submit={t('body.members.doAdd')}
        isPossible
        isPending={keep.isPending}
        faults={memberFaults(typed)}
        onSubmit={() => keep.mutate(withMember(all, memberOf(typed, lang)))}
        leave={null}
      >
        {(faults) => (
          <MemberFields
            typed={typed}
            onType={(next) => {
              type(next);
              setAdded(false);
            }}
            faults={faults}
          />
        )}
      </ActForm>
    </section>
  );
}

interface FieldsProps {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

function MemberFields({ typed, onType, faults }: FieldsProps) {
  const { t, locale } = usePlaceLanguage('body');
  const field = useId();
  const fault = faults['state'];
  return (
    <>
      <div className="text-entry">
        <label htmlFor={field}>{t('body.members.state')}</label>
        {fault && (
          <p id={`${field}-fault`} className="field-error">
            {t(fault.key)}
          </p>
        )}
        <select
          id={field}
          name="state"
          className="input"
          value={typed.state}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${field}-fault` : undefined}
          onChange={({ target }) => onType({ ...typed, state: target.value })}
        >
          <option value="">{t('body.members.choose')}</option>
          {statesByName(t, locale).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value="other">{t('body.members.other')}</option>
        </select>
      </div>
      {typed.state === 'other' && (
        <TextEntry
          name="name"
          label={t('body.members.name')}
          typed={typed.name}
          onType={(name) => onType({ ...typed, name })}
          fault={faults['name']}
        />
      )}
      <div className="field-row">
        <DayEntry
          name="from"
          label={t('body.members.from')}
          typed={typed.from}
          onType={(from) => onType({ ...typed, from })}
        />
        <DayEntry
          name="until"
          label={t('body.members.untilOpen')}
          typed={typed.until}
          onType={(until) => onType({ ...typed, until })}
          fault={faults['until'] ?? null}
        />
      </div>
    </>
  );
}

function memberFaults({ state, name, from, until }: Typed): Readonly<Record<string, Message>> {
  return {
    ...(state === '' && { state: { key: 'body.members.fault.state' } as const }),
    ...(state === 'other' && name.trim() === '' && { name: { key: 'body.members.fault.name' } as const }),
    ...(until !== '' && until < from && { until: { key: 'body.members.fault.until' } as const }),
  };
}

function memberOf({ state, name, from, until }: Typed, lang: string): Member {
  const isState = state !== 'other';
  return {
    state: isState ? state : null,
    names: isState ? {} : { [lang]: name.trim() },
    from: from || null,
    until: until || null,
  };
}
