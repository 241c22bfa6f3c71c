import { say, sayWhy, sessionPhrase, Voices, type Phrase, type PhraseValue, type Voice } from '#calendar';
import type { SpokenLanguage } from '#messages';
import { may } from '#people';
import type { Viewer } from '#platform';
import { Mandates, type MandateRow } from '#register';
import { Injectable } from '@nestjs/common';
import {
  paperKinds,
  type PaperConsequence,
  type PaperKind,
  type PaperPlace,
} from './documents/paper-consequences.js';
import {
  consequenceKinds,
  type ConsequenceKind,
  type Consequences,
  type TaskConsequence,
  type TaskMeeting,
} from './consequences.js';

/** As many as a page shows; the counts are of all. */
const shown = 200;

/** Consequences as a reader is told them: in data, and in words of their language. */
export type ToldConsequences = Awaited<ReturnType<TellConsequences['to']>>;

/** Tells a reader, in their language, what a change of the calendar does. */
@Injectable()
export class TellConsequences {
  constructor(
    private readonly mandates: Mandates,
    private readonly voices: Voices,
  ) {}

  /** The first 200 tasks, the weightiest first; how far work is, is told in the secretariat that does it alone. */
  async to(viewer: Viewer, lang: SpokenLanguage, consequences: Consequences) {
    const first = consequences.tasks.slice(0, shown);
    const mandates = await this.mandates.byIds(viewer, [...new Set(first.map(({ mandate }) => mandate))]);
    const voice = await this.voices.in(lang);
    return {
      tasks: {
        items: first.flatMap((task) => {
          const mandate = mandates.get(task.mandate);
          if (mandate === undefined || !may(viewer, 'see-work', mandate.body)) return [];
          return [toldTask(task, mandate, lang, voice)];
        }),
        total: consequences.tasks.length,
      },
      papers: {
        items: consequences.papers
          .filter(({ body }) => may(viewer, 'see-work', body))
          .slice(0, shown)
          .map((paper) => toldPaper(paper, lang, voice)),
        total: consequences.papers.length,
        counts: paperCounts(consequences),
      },
      counts: countsOf(consequences),
      reminders: { ...consequences.reminders },
    };
  }
}

function countsOf({ tasks }: Consequences): Record<ConsequenceKind | 'deadlinesPast', number> {
  const counts = Object.fromEntries(
    consequenceKinds.map((kind) => [kind, tasks.filter((task) => task.kind === kind).length]),
  ) as Record<ConsequenceKind, number>;
  const past = tasks.flatMap(({ deadlines }) => deadlines).filter((deadline) => deadline.past);
  return { ...counts, deadlinesPast: past.length };
}

function paperCounts({ papers }: Consequences): Record<PaperKind, number> {
  return Object.fromEntries(
    paperKinds.map((kind) => [kind, papers.filter((paper) => paper.kind === kind).length]),
  ) as Record<PaperKind, number>;
}

function toldPaper(paper: PaperConsequence, lang: string, voice: Voice) {
  const { kind, document, titles, from, to, deadlines } = paper;
  const title = titles[lang] ?? titles['en'] ?? Object.values(titles)[0] ?? '';
  return {
    ...{ kind, document, title },
    from: toldPlace(from),
    to: toldPlace(to),
    deadlines: deadlines.map((deadline) => ({ ...deadline })),
    said: paperInWords(paper, title, voice),
  };
}

function toldPlace({ session, segment, start }: PaperPlace) {
  return { session, part: segment.kind, n: segment.n, start };
}

function paperInWords({ kind, from, to }: PaperConsequence, title: string, voice: Voice): string {
  // What stays is told where it was planned: nothing may be held there any more.
  const place = kind === 'parted' || kind === 'left' ? from : to;
  if (kind !== 'days')
    return say({ key: `change.paper.${kind}`, values: { title, to: placeInWords(place) } }, voice);
  const session = partInWords(to.session, to.segment);
  if (to.start === null) return say({ key: 'change.paper.undated', values: { title, session } }, voice);
  const date = { date: to.start };
  return from.start === null
    ? say({ key: 'change.paper.dated', values: { title, session, to: date } }, voice)
    : say(
        { key: 'change.paper.days', values: { title, session, from: { date: from.start }, to: date } },
        voice,
      );
}

function toldTask(task: TaskConsequence, mandate: MandateRow, lang: SpokenLanguage, voice: Voice) {
  const from = task.from === null ? null : toldMeeting(task.from, voice);
  const to = toldMeeting(task.to, voice);
  const days = daysInWords(task);
  const said =
    days === null
      ? voice.translate(`change.said.${task.kind}`, { from: from?.said ?? '', to: to.said })
      : say(days, voice);
  return {
    kind: task.kind,
    task: task.task,
    mandate: concerned(mandate, lang),
    body: task.body,
    progress: task.progress,
    from,
    to,
    deadlines: task.deadlines.map((deadline) => ({ ...deadline })),
    said: to.why === '' ? said : voice.translate('change.said.because', { said, why: to.why }),
  };
}

function concerned(mandate: MandateRow, lang: string) {
  const { id, body, decision, paragraph, paragraphCounted, texts, unit } = mandate;
  const text = texts.find((own) => own.lang === lang) ?? texts[0];
  return {
    ...{ id, body, decision, paragraph, paragraphCounted, unit },
    quote: text?.quote ?? '',
    lang: text?.lang ?? lang,
  };
}

function toldMeeting(meeting: TaskMeeting, voice: Voice) {
  const { state, session, segment, start, end, candidates, chooseBy, why } = meeting;
  return {
    ...{ state, session, start, end, chooseBy },
    part: segment?.kind ?? null,
    n: segment?.n ?? null,
    candidates: [...candidates],
    said: say(meetingInWords(meeting), voice),
    why: why.map((reason) => sayWhy(reason, voice)).join(' '),
  };
}

/** "at the second session of 2026 of the Executive Board, 23 November 2026"; or the sessions to choose among. */
export function meetingInWords({ session, segment, start, candidates, state }: TaskMeeting): Phrase {
  if (candidates.length > 0) {
    const sessions = { list: candidates.map(sessionPhrase), joined: 'or' } as const;
    return { key: 'change.said.choice', values: { sessions } };
  }
  if (session === null || state === 'passed-over') return { key: 'change.said.nowhere' };
  return placeInWords({ session, segment, start });
}

/** "at the second session of 2026 of the Executive Board, 23 November 2026". */
function placeInWords({
  session: key,
  segment,
  start,
}: Pick<PaperPlace, 'session' | 'start'> & Pick<TaskMeeting, 'segment'>): Phrase {
  const session = partInWords(key, segment);
  return start === null
    ? { key: 'change.said.atUndated', values: { session } }
    : { key: 'change.said.at', values: { session, date: { date: start } } };
}

/** The same part of the same session on other days; null when more than the days differ. */
function daysInWords({ kind, from, to }: TaskConsequence): Phrase | null {
  if (kind !== 'moved' || from === null || to.session === null || from.session !== to.session) return null;
  if (from.start === null || to.start === null || from.start === to.start) return null;
  if (from.state === 'passed-over' || from.segment?.n !== to.segment?.n) return null;
  const session = partInWords(to.session, to.segment);
  return {
    key: 'change.said.days',
    values: { session, from: { date: from.start }, to: { date: to.start } },
  };
}

function partInWords(key: string, segment: TaskMeeting['segment']): PhraseValue {
  const session = sessionPhrase(key);
  if (segment === null || segment.n === null) return session;
  if (segment.n === 1) return { key: 'calendar.session.resumed', values: { session } };
  const ordinal = { key: 'calendar.ordinal.ofYear', values: { ordinal: segment.n } } as const;
  return { key: 'calendar.session.resumedNth', values: { ordinal, session } };
}
