import type { Translate } from '#messages/web';
import type { Reminder } from './reminders-questions.js';

type DeadlineKind = 'slot' | 'submission' | 'issuance' | 'oral-notice' | 'in-session' | 'by';

/** What a reminder is: "Submission, 14 days before". */
export function saidKind({ kind, deadlineKind }: Reminder, t: Translate): string {
  const step = /^(\d+)-days-(before|after)$/.exec(kind);
  if (step !== null && deadlineKind !== null) {
    const deadline = t(`reminding.deadline.${deadlineKind as DeadlineKind}`);
    return t(step[2] === 'before' ? 'reminding.what.before' : 'reminding.what.after', {
      deadline,
      days: Number(step[1]),
    });
  }
  if (kind === 'notice') return t('reminding.what.notice');
  if (kind === 'late-list') return t('reminding.what.late_list');
  if (kind === 'undated-list') return t('reminding.what.undated_list');
  if (kind === 'item') return t('reminding.what.item');
  if (kind === 'members-list') return t('reminding.what.members_list');
  return t(kind.startsWith('release-') ? 'reminding.what.release' : 'reminding.what.news');
}
