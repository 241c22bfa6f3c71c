import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { Chosen, Typed } from './entry.js';
import type { EndForm, StartForm } from './rule-form.js';
import { SessionFields } from './session-fields.js';

interface StartProps {
  readonly path: string;
  readonly start: StartForm;
  readonly onType: (start: StartForm) => void;
}

/** From when a repeated duty runs. */
export function StartFields({ path, start, onType }: StartProps) {
  const { t } = usePlaceLanguage('dueRule');
  return (
    <>
      <Chosen
        label={t('dueRule.field.from')}
        path={path}
        chosen={start.way}
        onChoose={(way) => onType({ ...start, way: way as StartForm['way'] })}
        options={(['', 'year', 'session'] as const).map((way) => [way, t(`dueRule.start.${way || 'none'}`)])}
      />
      {start.way === 'year' && (
        <Typed
          label={t('dueRule.field.year')}
          path={`${path}.year`}
          numeric
          typed={start.year}
          onType={(year) => onType({ ...start, year })}
        />
      )}
      {start.way === 'session' && (
        <SessionFields
          path={path}
          session={start.session}
          mayBeNext
          isAside
          onType={(session) => onType({ ...start, session })}
        />
      )}
    </>
  );
}

interface EndProps {
  readonly path: string;
  readonly label: string;
  readonly end: EndForm;
  readonly ways: readonly EndForm['way'][];
  readonly onType: (end: EndForm) => void;
  /** Whether a date or a session stands in the rule by itself, not in a field of its own. */
  readonly isBare?: boolean;
}

/** Until when a duty runs, or from when it is no more. */
export function EndFields({ path, label, end, ways, onType, isBare = false }: EndProps) {
  const { t } = usePlaceLanguage('dueRule');
  const within = (name: string) => (isBare ? path : `${path}.${name}`);
  return (
    <>
      <Chosen
        label={label}
        path={path}
        chosen={end.way}
        onChoose={(way) => onType({ ...end, way: way as EndForm['way'] })}
        options={ways.map((way) => [way, t(`dueRule.end.${way || 'none'}`)])}
      />
      {end.way === 'date' && (
        <Typed
          label={t('dueRule.field.date')}
          path={within('date')}
          type="date"
          typed={end.date}
          onType={(date) => onType({ ...end, date })}
        />
      )}
      {(end.way === 'completionOf' || end.way === 'event') && (
        <Typed
          label={t(end.way === 'event' ? 'dueRule.field.event' : 'dueRule.field.completionOf')}
          path={within(end.way)}
          typed={end.text}
          onType={(text) => onType({ ...end, text })}
        />
      )}
      {end.way === 'session' && (
        <SessionFields
          path={within('session')}
          session={end.session}
          mayBeNext
          isAside
          onType={(session) => onType({ ...end, session })}
        />
      )}
    </>
  );
}
