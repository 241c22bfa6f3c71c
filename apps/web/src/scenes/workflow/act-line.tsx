import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { SaidMoment } from '../../components/said-moment.js';
import { exactDate } from '../../language/say-date.js';
import { sessionName } from '../../language/session-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { TakeBack } from './take-back.js';
import type { BodyAct } from './workflow-questions.js';

interface Props {
  readonly act: BodyAct;
  readonly mayTakeBack: boolean;
}

/** One act of a body: what it did, what shows it, and whether it was recorded wrongly. */
export function ActLine({ act, mayTakeBack }: Props) {
  const { t, locale } = usePlaceLanguage('workflow');
  const [isOpen, open] = useState<boolean | null>(null);
  const { takenBack } = act;
  return (
    <li className={takenBack === null ? undefined : 'is-taken-back'}>
      <ul className="body-act-said">
        {act.effects.map((effect) => (
          <li key={effect.task ?? effect.mandate}>
            <strong>
              {t('workflow.acts.line', {
                deed: t(`workflow.act.deeds.${effect.deed}`),
                due: effect.from === null ? 'no' : 'yes',
                session: effect.from === null ? '' : sessionName(effect.from, t),
              })}
            </strong>{' '}
            {effect.session && t('workflow.acts.to', { session: sessionName(effect.session, t) })}
            {effect.note && <bdi className="written"> {effect.note}</bdi>}
          </li>
        ))}
      </ul>
      <p>
        {t(`workflow.act.kinds.${act.kind}`)}: <bdi>{act.reference}</bdi>, {exactDate(act.on, locale)}
        {act.evidence.map(({ title, url }) => (
          <span key={url}>
            {' · '}
            <a href={url} rel="noreferrer">
              {title}
            </a>
          </span>
        ))}
      </p>
      <p className="aside">
        {act.by !== null && `${t('workflow.acts.recordedBy', { who: act.by })} · `}
        <SaidMoment at={act.at} />
      </p>
      {takenBack !== null && <p>{t('workflow.acts.takenBack', { reason: takenBack.reason })}</p>}
      {takenBack === null && mayTakeBack && isOpen !== true && (
        <Button className="button quiet" autoFocus={isOpen === false} onPress={() => open(true)}>
          {t('workflow.acts.takeBack')}
        </Button>
      )}
      {takenBack === null && isOpen === true && <TakeBack act={act.id} onLeave={() => open(false)} />}
    </li>
  );
}
