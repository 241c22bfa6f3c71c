import type { Translate } from '#messages/web';
import type { Body, Task } from '../../api/questions.js';
import { bodyName } from '../../language/body-name.js';
import { sessionName } from '../../language/session-name.js';

interface Speech {
  readonly t: Translate;
  readonly lang: string;
  readonly locale: string;
}

/**
 * What the meeting of a task is called: its session; before somebody chooses, its candidates. The body is named unless
 * it is the one given.
 */
export function taskMeetingName(
  { body, session, meeting }: Pick<Task, 'body' | 'session' | 'meeting'>,
  bodies: readonly Body[],
  { t, lang, locale }: Speech,
  except?: string,
): string {
  const isChosen = session !== null && meeting.state !== 'choice';
  if (!isChosen && meeting.candidates.length === 0) return t('page.meeting.undated');
  const sessions = (isChosen ? [session] : meeting.candidates).map((key) => sessionName(key, t));
  const name = new Intl.ListFormat(locale, { type: 'disjunction' }).format(sessions);
  return body === except
    ? name
    : t('page.session.ofBody', { body: bodyName(body, bodies, lang), session: name });
}
