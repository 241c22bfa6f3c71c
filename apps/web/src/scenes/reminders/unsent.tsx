import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { SaidDate } from '../../components/said-date.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { OutcomeNotice, type Outcomes } from '../task/outcome-notice.js';
import {
  aboutReminders,
  failedMails,
  missedReminders,
  type FailedMail,
  type Reminder,
} from './reminders-questions.js';
import { saidKind } from './said-kind.js';

/** Mails that failed, with why and another try, and reminders that were missed, with why. */
export function Unsent() {
  const { t } = usePlaceLanguage('reminding');
  const { cursor } = useSearch({ from: '/shell/reminders/unsent' });
  const failed = useQuery(failedMails);
  const missed = useQuery(missedReminders(cursor));
  const [outcome, setOutcome] = useState<Outcomes>(null);
  return (
    <>
      <section aria-labelledby="failed">
        <h2 id="failed">{t('reminding.unsent.failed')}</h2>
        {failed.isError && <Refused error={failed.error} retry={() => void failed.refetch()} />}
        <OutcomeNotice outcome={outcome} t={t} />
        {failed.data?.items.length === 0 && <p>{t('reminding.unsent.noneFailed')}</p>}
        <ul className="reminder-rows">
          {failed.data?.items.map((mail) => (
            <li key={mail.id}>
              <Failed mail={mail} onOutcome={setOutcome} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="missed">
        <h2 id="missed">{t('reminding.unsent.missed')}</h2>
        {missed.isError && <Refused error={missed.error} retry={() => void missed.refetch()} />}
        {missed.data?.items.length === 0 && <p>{t('reminding.unsent.noneMissed')}</p>}
        <ul className="reminder-rows">
          {missed.data?.items.map((reminder) => (
            <li key={reminder.id}>
              <Missed reminder={reminder} />
            </li>
          ))}
        </ul>
        <Pager
          here="/reminders/unsent"
          search={cursor === undefined ? {} : { cursor }}
          next={missed.data?.next ?? null}
        />
      </section>
    </>
  );
}

interface FailedProps {
  readonly mail: FailedMail;
  readonly onOutcome: (outcome: Outcomes) => void;
}

function Failed({ mail, onOutcome }: FailedProps) {
  const { t } = usePlaceLanguage('reminding');
  const known = useQueryClient();
  const mutationKey = ['try-mail-again', mail.id];
  const retry = useMutation({
    mutationKey,
    mutationFn: () =>
      done(api.POST('/api/v1/reminders/failed/{id}/retry', { params: { path: { id: mail.id } } })),
    onSuccess: async () => {
      await known.invalidateQueries({ queryKey: aboutReminders });
      // The row is gone, and with it the button that was pressed.
      onOutcome({ done: 'reminding.unsent.again' });
    },
    onError: (refused) => onOutcome({ refused }),
  });
  return (
    <>
      <p>
        <bdi>
          <strong>{mail.person.name}</strong>
        </bdi>{' '}
        · <SaidDate date={mail.onDate} exactOnly /> ·{' '}
        {t('reminding.unsent.attempts', { count: mail.attempts })}
      </p>
      <p className="aside">
        <bdi>{t('reminding.unsent.said', { failure: mail.failure })}</bdi>{' '}
        {mail.reachedSince && t('reminding.unsent.reached')}
      </p>
      <div className="form-buttons">
        <Button
          className="button"
          aria-label={`${t('reminding.unsent.retry')}: ${mail.person.name}`}
          // Of two clicks the second comes before the page knows of the first.
          onPress={() => known.isMutating({ mutationKey }) === 0 && retry.mutate()}
        >
          {t('reminding.unsent.retry')}
        </Button>
      </div>
    </>
  );
}

const knownReasons = ['deadline-passed', 'first-load', 'session-past'] as const;

function Missed({ reminder }: { readonly reminder: Reminder }) {
  const { t } = usePlaceLanguage('reminding');
  const what = saidKind(reminder, t);
  const why = knownReasons.find((reason) => reason === reminder.why);
  const reason = {
    'deadline-passed': 'deadline_passed',
    'first-load': 'first_load',
    'session-past': 'session_past',
  } as const;
  return (
    <>
      <p>
        <bdi>
          <strong>{reminder.person.name}</strong>
        </bdi>{' '}
        · <SaidDate date={reminder.onDate} exactOnly /> ·{' '}
        {reminder.task === null ? (
          what
        ) : (
          <Link to="/tasks/$task" params={{ task: reminder.task }}>
            {what}
          </Link>
        )}
      </p>
      <p className="aside">{t(`reminding.unsent.why.${why === undefined ? 'other' : reason[why]}`)}</p>
    </>
  );
}
