import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Member } from '../../api/questions.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';
import { DayEntry } from '../session/change/day-entry.js';
import { ActForm } from '../task/act-form.js';
import { withoutMember, withTermEnded } from './member-terms.js';
import { useKeepMembers } from './use-keep-members.js';

interface Props {
  readonly member: Member;
  readonly name: string;
  readonly all: readonly Member[];
  readonly body: string;
  readonly seen: string;
  readonly onLeave: () => void;
}

/** Says on which day a term ends, or takes away one that was entered by mistake. */
export function EndTerm({ member, name, all, body, seen, onLeave }: Props) {
  const { t } = usePlaceLanguage('body');
  const today = useToday();
  const [until, type] = useState(member.until ?? today);
  const keep = useKeepMembers(body, seen, onLeave);
  const fault = until === '' || (member.from !== null && until < member.from);
  return (
    <>
      {keep.isError && <RefusedAct error={keep.error} />}
      <ActForm
        words={t}
        title={t('body.members.changeOf', { member: name })}
        submit={t('body.members.end')}
        isPossible
        isPending={keep.isPending}
        faults={fault ? { until: { key: 'body.members.fault.until' } } : {}}
        onSubmit={() => keep.mutate(withTermEnded(all, member, until))}
        leave={
          <>
            <Button className="button quiet" onPress={onLeave}>
              {t('page.task.cancel')}
            </Button>
            <Button
              className="button quiet"
              onPress={() => keep.isPending || keep.mutate(withoutMember(all, member))}
            >
              {t('body.members.drop')}
            </Button>
          </>
        }
      >
        {(faults) => (
          <DayEntry
            name="until"
            label={t('body.members.until')}
            typed={until}
            onType={type}
            fault={faults['until'] ?? null}
          />
        )}
      </ActForm>
    </>
  );
}
