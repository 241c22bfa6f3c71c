import { use } from 'react';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { EditorContext } from './editor-context.js';
import { Chosen, Typed } from './entry.js';
import type { ReferenceForm } from './rule-form.js';

interface BodyProps {
  readonly path: string;
  readonly body: string;
  readonly onChoose: (body: string) => void;
  /** Whether a rule may name none. */
  readonly mayLack?: boolean;
  /** Whether it is named only for its session, as the end of a duty is. */
  readonly isAside?: boolean;
}

/** The body that receives. */
export function BodyField({ path, body, onChoose, mayLack = false, isAside = false }: BodyProps) {
  const { t } = usePlaceLanguage('dueRule');
  const { bodies } = use(EditorContext);
  return (
    <Chosen
      label={t(isAside ? 'dueRule.field.bodyOf' : 'dueRule.field.body')}
      path={path}
      chosen={body}
      onChoose={onChoose}
      options={[...(mayLack || body === '' ? [['', t('dueRule.field.anyBody')] as const] : []), ...bodies]}
    />
  );
}

interface Props {
  readonly path: string;
  readonly session: ReferenceForm;
  readonly onType: (session: ReferenceForm) => void;
  /** Whether it may be simply the next one. */
  readonly mayBeNext?: boolean;
  /** Whether it only bounds a duty, and receives nothing. */
  readonly isAside?: boolean;
}

/** A session as a text names it: whose, by its number or name, in which year. */
export function SessionFields({ path, session, onType, mayBeNext = false, isAside = false }: Props) {
  const { t } = usePlaceLanguage('dueRule');
  const ways = mayBeNext ? (['ordinal', 'name', 'next'] as const) : (['ordinal', 'name'] as const);
  const type = (typed: Partial<ReferenceForm>) => onType({ ...session, ...typed });
  return (
    <>
      <BodyField
        path={`${path}.body`}
        body={session.body}
        isAside={isAside}
        onChoose={(body) => type({ body })}
      />
      <Chosen
        label={t('dueRule.field.way')}
        path={path}
        chosen={session.way}
        onChoose={(way) => type({ way: way as ReferenceForm['way'] })}
        options={ways.map((way) => [way, t(`dueRule.way.${way}`)])}
      />
      {session.way === 'ordinal' && (
        <Typed
          label={t('dueRule.field.ordinal')}
          hint={t('dueRule.field.ordinalHint')}
          path={`${path}.ordinal`}
          numeric
          typed={session.ordinal}
          onType={(ordinal) => type({ ordinal })}
        />
      )}
      {session.way === 'name' && (
        <Typed
          label={t('dueRule.field.name')}
          hint={t('dueRule.field.nameHint')}
          path={`${path}.name`}
          typed={session.name}
          onType={(name) => type({ name })}
        />
      )}
      {session.way !== 'next' && (
        <Typed
          label={t('dueRule.field.year')}
          hint={t('dueRule.field.yearHint')}
          path={`${path}.year`}
          numeric
          typed={session.year}
          onType={(year) => type({ year })}
        />
      )}
    </>
  );
}
