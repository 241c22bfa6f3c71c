import { say, sayWhy, sessionPhrase, Voices, type Voice } from '#calendar';
import { consequenceKinds, type Consequences, type TaskConsequence, type TaskMeeting } from '#followup';
import type { SpokenLanguage } from '#messages';
import { may } from '#people';
import type { Viewer } from '#platform';
import { Mandates, type MandateRow } from '#register';
import { Injectable } from '@nestjs/common';
import type {
  ConcernedMandateResponse,
  ConsequenceCountsResponse,
  ConsequencesResponse,
  TaskConsequenceResponse,
  TaskMeetingResponse,
} from './consequences.response.js';

/** As many as a page shows; the counts are of all. */
const shown = 200;

/** Tells a reader, in their language, what a change of the calendar does. */
@Injectable()
export class TellConsequences {
  constructor(
    private readonly mandates: Mandates,
    private readonly voices: Voices,
  ) {}

  async to(viewer: Viewer, lang: SpokenLanguage, consequences: Consequences): Promise<ConsequencesResponse> {
    const first = consequences.tasks.slice(0, shown);
    const mandates = await this.mandates.byIds(viewer, [...new Set(first.map(({ mandate }) => mandate))]);
    const voice = await this.voices.in(lang);
    return {
      tasks: {
        items: first.flatMap((task) => {
          const mandate = mandates.get(task.mandate);
          // How far work is, is told in the secretariat that does it alone.
          if (mandate === undefined || !may(viewer, 'see-work', mandate.body)) return [];
          return [taskConsequence(task, mandate, lang, voice)];
        }),
        total: consequences.tasks.length,
      },
      counts: countsOf(consequences),
      reminders: { ...consequences.reminders },
    };
  }
}

function countsOf({ tasks }: Consequences): ConsequenceCountsResponse {
  const counts = Object.fromEntries(
    consequenceKinds.map((kind) => [kind, tasks.filter((task) => task.kind === kind).length]),
  );
  const past = tasks.flatMap(({ deadlines }) => deadlines).filter((deadline) => deadline.past);
  return { ...(counts as Omit<ConsequenceCountsResponse, 'deadlinesPast'>), deadlinesPast: past.length };
}

function taskConsequence(
  task: TaskConsequence,
  mandate: MandateRow,
  lang: SpokenLanguage,
  voice: Voice,
): TaskConsequenceResponse {
  const from = task.from === null ? null : meetingResponse(task.from, voice);
  const to = meetingResponse(task.to, voice);
  const said = voice.translate(`change.said.${task.kind}`, { from: from?.said ?? '', to: to.said });
  return {
    kind: task.kind,
    task: task.task,
    mandate: concerned(mandate, lang),
    body: task.body,
    progress: task.progress,
    from,
    to,
    deadlines: task.deadlines.map(({ kind, from: was, to: is, past }) => ({ kind, from: was, to: is, past })),
    said: to.why === '' ? said : voice.translate('change.said.because', { said, why: to.why }),
  };
}

function concerned(mandate: MandateRow, lang: string): ConcernedMandateResponse {
  const { id, body, decision, paragraph, paragraphCounted, texts, unit } = mandate;
  const text = texts.find((own) => own.lang === lang) ?? texts[0];
  return {
    ...{ id, body, decision, paragraph, paragraphCounted, unit },
    quote: text?.quote ?? '',
    lang: text?.lang ?? lang,
  };
}

function meetingResponse(meeting: TaskMeeting, voice: Voice): TaskMeetingResponse {
  const { state, session, segment, start, end, candidates, chooseBy, why } = meeting;
  return {
    ...{ state, session, start, end, chooseBy },
    part: segment?.kind ?? null,
    n: segment?.n ?? null,
    candidates: [...candidates],
    said: meetingInWords(meeting, voice),
    why: why.map((reason) => sayWhy(reason, voice)).join(' '),
  };
}

function meetingInWords({ session, start, candidates, state }: TaskMeeting, voice: Voice): string {
  const name = (key: string) => say(sessionPhrase(key), voice);
  if (candidates.length > 0)
    return voice.translate('change.said.choice', { sessions: voice.list(candidates.map(name), 'or') });
  if (session === null || state === 'passed-over') return voice.translate('change.said.nowhere');
  return start === null
    ? voice.translate('change.said.atUndated', { session: name(session) })
    : voice.translate('change.said.at', { session: name(session), date: voice.date(start) });
}
