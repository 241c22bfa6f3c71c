import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Member } from '../../api/questions.js';
import { exactDate } from '../../language/say-date.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { EndTerm } from './end-term.js';
import { termKey } from './member-terms.js';
import { useMemberName } from './use-member-name.js';

interface Props {
  readonly members: readonly Member[];
  readonly all: readonly Member[];
  readonly body: string;
  readonly seen: string;
  readonly mayKeep: boolean;
}

/** Members by name, each with its term; whoever keeps the body ends one. */
export function MemberList({ members, ...keeping }: Props) {
  const { locale } = usePlaceLanguage('body');
  const nameOf = useMemberName();
  const inOrder = members
    .map((member) => ({ member, name: nameOf(member) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <ul className="members">
      {inOrder.map(({ member, name }) => (
        <Line key={termKey(member)} member={member} name={name} {...keeping} />
      ))}
    </ul>
  );
}

type LineProps = Omit<Props, 'members'> & { readonly member: Member; readonly name: string };

function Line({ member, name, mayKeep, ...keeping }: LineProps) {
  const { t, locale } = usePlaceLanguage('body');
  const [isOpen, open] = useState<boolean | null>(null);
  const { from, until } = member;
  return (
    <li>
      <strong>{name}</strong>
      <span className="aside">
        {t('body.members.term', {
          begins: from === null ? 'no' : 'yes',
          from: from === null ? '' : exactDate(from, locale),
          ends: until === null ? 'no' : 'yes',
          until: until === null ? '' : exactDate(until, locale),
        })}
      </span>
      {mayKeep && isOpen !== true && (
        <Button
          className="button quiet"
          autoFocus={isOpen === false}
          aria-label={t('body.members.changeOf', { member: name })}
          onPress={() => open(true)}
        >
          {t('body.members.change')}
        </Button>
      )}
      {isOpen === true && <EndTerm member={member} name={name} {...keeping} onLeave={() => open(false)} />}
    </li>
  );
}
