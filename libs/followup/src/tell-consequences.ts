import { say, sayWhy, sessionPhrase, Voices, type Voice } from '#calendar';
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
  if (kind !== 'days') {
    // What stays is told where it was planned: nothing may be held there any more.
    const place = kind === 'parted' || kind === 'left' ? from : to;
    return voice.translate(`change.paper.${kind}`, { title, to: placeInWords(place, voice) });
  }
  const session = partInWords(to.session, to, voice);
  if (to.start === null) return voice.translate('change.paper.undated', { title, session });
  const date = voice.date(to.start);
  return from.start === null
    ? voice.translate('change.paper.dated', { title, session, to: date })
    : voice.translate('change.paper.days', { title, session, from: voice.date(from.start), to: date });
}

function placeInWords(place: PaperPlace, voice: Voice): string {
  const session = partInWords(place.session, place, voice);
  const { start } = place;
  return start === null
    ? voice.translate('change.said.atUndated', { session })
    : voice.translate('change.said.at', { session, date: voice.date(start) });
}

function toldTask(task: TaskConsequence, mandate: MandateRow, lang: SpokenLanguage, voice: Voice) {
  const from = task.from === null ? null : toldMeeting(task.from, voice);
  const to = toldMeeting(task.to, voice);
  const said =
    daysInWords(task, voice) ??
    voice.translate(`change.said.${task.kind}`, { from: from?.said ?? '', to: to.said });
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
    said: meetingInWords(meeting, voice),
    why: why.map((reason) => sayWhy(reason, voice)).join(' '),
  };
}

function meetingInWords(meeting: TaskMeeting, voice: Voice): string {
  const { session, start, candidates, state } = meeting;
  const name = (key: string) => say(sessionPhrase(key), voice);
  if (candidates.length > 0)
    return voice.translate('change.said.choice', { sessions: voice.list(candidates.map(name), 'or') });
  if (session === null || state === 'passed-over') return voice.translate('change.said.nowhere');
  return start === null
    ? voice.translate('change.said.atUndated', { session: partInWords(session, meeting, voice) })
    : voice.translate('change.said.at', {
        session: partInWords(session, meeting, voice),
        date: voice.date(start),
      });
}

/** The same part of the same session on other days; null when more than the days differ. */
function daysInWords({ kind, from, to }: TaskConsequence, voice: Voice): string | null {
  const sameTime = from === null || from.start === null || to.start === null || from.start === to.start;
  if (kind !== 'moved' || sameTime || to.session === null || from.session !== to.session) return null;
  if (from.state === 'passed-over' || from.segment?.n !== to.segment?.n) return null;
  return voice.translate('change.said.days', {
    session: partInWords(to.session, to, voice),
    from: voice.date(from.start),
    to: voice.date(to.start),
  });
}

function partInWords(key: string, { segment }: Pick<TaskMeeting, 'segment'>, voice: Voice): string {
  const session = sessionPhrase(key);
  if (segment === null || segment.n === null) return say(session, voice);
  if (segment.n === 1) return say({ key: 'calendar.session.resumed', values: { session } }, voice);
  const ordinal = { key: 'calendar.ordinal.ofYear', values: { ordinal: segment.n } } as const;
  return say({ key: 'calendar.session.resumedNth', values: { ordinal, session } }, voice);
}
