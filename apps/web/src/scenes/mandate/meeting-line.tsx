import type { Body, Task } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { useToday } from '../../language/use-today.js';
import { layOutMeetings } from './lay-out-meetings.js';
import { MeetingStation } from './meeting-station.js';
import './meeting-line.css';

interface Props {
  readonly tasks: readonly Task[];
  readonly bodies: readonly Body[];
  /** The body whose mandate this is: only other bodies are named along the line. */
  readonly asking: string;
}

/** The meetings that a mandate's due rule gives, from past to future, each with what is due there. */
export function MeetingLine({ tasks, bodies, asking }: Props) {
  const { t } = useLanguage();
  const { earlier, onShow } = layOutMeetings(tasks, useToday());
  if (tasks.length === 0) return <p className="aside">{t('page.meeting.none')}</p>;
  const line = (stations: readonly Task[]) => (
    <ol className="meeting-line" aria-label={t('page.meeting.line')}>
      {stations.map((task) => (
        <MeetingStation key={task.id} task={task} bodies={bodies} asking={asking} />
      ))}
    </ol>
  );
  return (
    <>
      {earlier.length > 0 && (
        <details className="earlier">
          <summary>{t('page.meeting.earlier', { count: earlier.length })}</summary>
          {line(earlier)}
        </details>
      )}
      {onShow.length > 0 && line(onShow)}
    </>
  );
}
