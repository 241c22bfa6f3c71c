import type { Body, Mandate, Task } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { useToday } from '../../language/use-today.js';
import { layOutMeetings } from './lay-out-meetings.js';
import { MeetingStation } from './meeting-station.js';
import './meeting-line.css';

interface Props {
  readonly mandate: Pick<Mandate, 'body' | 'dueRule' | 'tasks'>;
  readonly bodies: readonly Body[];
}

/**
 * The meetings that a mandate's due rule gives, from past to future, each with what is due there. What is over is folded
 * away, unless it is all there is.
 */
export function MeetingLine({ mandate, bodies }: Props) {
  const { t } = useLanguage();
  const { earlier, onShow } = layOutMeetings(mandate.tasks, useToday());
  if (mandate.tasks.length === 0) return <p className="aside">{t('page.meeting.none')}</p>;
  const line = (stations: readonly Task[]) => (
    <ol className="meeting-line" aria-label={t('page.meeting.line')}>
      {stations.map((task) => (
        <MeetingStation key={task.id} task={task} mandate={mandate} bodies={bodies} />
      ))}
    </ol>
  );
  return (
    <>
      {earlier.length > 0 && (
        <details className="earlier" open={onShow.length === 0}>
          <summary>{t('page.meeting.earlier', { count: earlier.length })}</summary>
          {line(earlier)}
        </details>
      )}
      {onShow.length > 0 && line(onShow)}
    </>
  );
}
