import { useLanguage } from '../language/language.js';
import { Icon } from './icon.js';

interface Props {
  readonly task: {
    readonly overdue: boolean;
    readonly late?: boolean;
    readonly atRisk?: boolean;
    readonly blocked: { readonly kind: string } | null;
  };
}

/** What is wrong with a task, in words beside a mark: the worst of overdue, late and at risk, and whether it is blocked. */
export function TaskSigns({ task }: Props) {
  const { t } = useLanguage();
  const worst = task.overdue
    ? t('page.meeting.overdue')
    : task.late
      ? t('page.task.late')
      : task.atRisk
        ? t('page.task.atRisk')
        : null;
  const isPast = task.overdue || task.late === true;
  return (
    <>
      {worst && (
        <span className={isPast ? 'badge is-overdue' : 'badge'}>
          <Icon name="warning" />
          {worst}
        </span>
      )}
      {task.blocked && (
        <span className="badge">
          <Icon name="stop" />
          {t('page.task.blockedFor', { kind: task.blocked.kind })}
        </span>
      )}
    </>
  );
}
