import {
  addDays,
  say,
  sayWhy,
  sessionPhrase,
  type CalendarDate,
  type Phrase,
  type Segment,
  type Session,
  type Voice,
} from '#calendar/core';
import type { ShownDeadline } from '#register/core';
import type { SpokenLanguage } from '#messages';

/** One day, or some, in somebody's calendar. */
export interface FeedEvent {
  /** The same for the same thing whenever it is read: what moves, moves in the reader's calendar. */
  readonly uid: string;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly from: CalendarDate;
  /** The day after the last. */
  readonly until: CalendarDate;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly summary: string;
  readonly description: string | null;
  /** Where it is shown, from the register's address on. */
  readonly path: string;
}

export type FeedSession = Session & { readonly version: number; readonly changedAt: Date };

/** A task as far as a calendar tells it. */
export interface FeedTask {
  readonly id: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly decision: { readonly type: 'decision' | 'resolution'; readonly number: string } | null;
  readonly paragraph: string | null;
  readonly texts: readonly { readonly lang: string; readonly quote: string }[];
  readonly meeting: {
    readonly state: string;
    readonly start: CalendarDate | null;
    readonly candidates: readonly string[];
    readonly chooseBy: CalendarDate | null;
  };
  readonly session: string | null;
  /** As far as the reader is told. */
  readonly progress: string;
  readonly overdue: boolean;
  /** Null for who is told of no internal deadlines. */
  readonly late: boolean | null;
  readonly deadlines: readonly ShownDeadline[];
}

/** How somebody's calendar is told: in which language, on which day. */
export interface FeedReader {
  readonly lang: SpokenLanguage;
  readonly voice: Voice;
  readonly today: CalendarDate;
}

const quoteLength = 90;

/** The sessions' parts, what is due at them, and the days that lead up to it: the last for the secretariat alone. */
export function composeFeed(
  sessions: readonly FeedSession[],
  tasks: readonly FeedTask[],
  reader: FeedReader,
): readonly FeedEvent[] {
  return [
    ...sessions.flatMap((session) => partsOf(session, reader)),
    ...tasks.flatMap((task) => [...meetingOf(task, reader), ...deadlinesOf(task, reader)]),
  ];
}

function partsOf(session: FeedSession, { voice }: FeedReader): readonly FeedEvent[] {
  return session.segments.flatMap((part): readonly FeedEvent[] => {
    const { kind, n, start, end } = part;
    if (start === null || end === null) return [];
    return [
      {
        uid: `session-${session.key.replaceAll('/', '-')}-${kind}${n === null ? '' : `-${n}`}`,
        sequence: session.version,
        changedAt: session.changedAt,
        from: start,
        until: addDays(end, 1),
        status: session.cancelled ? 'cancelled' : 'confirmed',
        summary: say(partPhrase(session, part), voice),
        description: whyNoDocuments(session, part, voice),
        path: `/sessions/${session.key}`,
      },
    ];
  });
}

function partPhrase({ key }: Session, { kind, n }: Segment): Phrase | ReturnType<typeof sessionPhrase> {
  const session = sessionPhrase(key);
  if (kind === 'main') return session;
  if (n === null || n === 1) return { key: 'calendar.session.resumed', values: { session } };
  const ordinal = { key: 'calendar.ordinal.inLife', values: { ordinal: n } } as const;
  return { key: 'calendar.session.resumedNth', values: { ordinal, session } };
}

function whyNoDocuments(session: FeedSession, { takesDocuments, why }: Segment, voice: Voice): string | null {
  const values = { session: session.key };
  if (session.cancelled) return sayWhy({ key: 'calendar.why.cancelled', values }, voice);
  if (takesDocuments) return null;
  if (why === 'elections-only') return sayWhy({ key: 'calendar.why.electionsOnly', values }, voice);
  return why === null
    ? sayWhy({ key: 'calendar.why.noDocuments', values }, voice)
    : sayWhy({ key: 'calendar.why.noDocumentsBecause', values: { ...values, reason: why } }, voice);
}

function meetingOf(task: FeedTask, reader: FeedReader): readonly FeedEvent[] {
  const { state, start } = task.meeting;
  if (start === null || (state !== 'fixed' && state !== 'tentative')) return [];
  const t = reader.voice.translate;
  const status = task.overdue
    ? t('report.overdue')
    : t(`report.progress.${task.progress}` as 'report.overdue');
  return [eventOf(task, 'meeting', start, t('feed.meeting'), status, reader)];
}

function deadlinesOf(task: FeedTask, reader: FeedReader): readonly FeedEvent[] {
  const t = reader.voice.translate;
  const inside = task.late !== null;
  const shown = task.deadlines.filter(({ kind }) => inside || kind === 'by');
  return shown.map((deadline) => {
    const choice = task.meeting.state === 'choice';
    const label = choice ? t('feed.choose') : t(`feed.deadline.${deadline.kind}`);
    return eventOf(task, deadline.kind, deadline.date, label, statusOf(deadline, reader), reader);
  });
}

function statusOf(
  { met, passedBeforeAdoption, date }: ShownDeadline,
  { voice, today }: FeedReader,
): string | null {
  if (met) return voice.translate('feed.met');
  if (passedBeforeAdoption) return voice.translate('feed.passed');
  return date < today ? voice.translate('feed.late') : null;
}

function eventOf(
  task: FeedTask,
  kind: ShownDeadline['kind'] | 'meeting',
  day: CalendarDate,
  label: string,
  status: string | null,
  { lang, voice }: FeedReader,
): FeedEvent {
  const t = voice.translate;
  const text = task.texts.find((own) => own.lang === lang) ?? task.texts[0];
  const quote = shortened(text?.quote ?? '');
  const { state, candidates } = task.meeting;
  const meets = candidates.length > 0 ? candidates : task.session === null ? [] : [task.session];
  const names = meets.map((key) => say(sessionPhrase(key), voice));
  return {
    uid: `task-${task.id}-${kind}`,
    sequence: task.version,
    changedAt: task.changedAt,
    from: day,
    until: addDays(day, 1),
    status: state === 'fixed' ? 'confirmed' : 'tentative',
    summary: t('feed.event', { label, what: sourceOf(task, voice) ?? quote, status: status ?? 'none' }),
    description: [quote, ...(names.length === 0 ? [] : [voice.list(names, 'or')])].join('\n'),
    path: `/tasks/${task.id}`,
  };
}

/** "Decision 2022/5, paragraph 3", as far as that is known. */
function sourceOf({ decision, paragraph }: FeedTask, { translate }: Voice): string | null {
  if (decision === null) return null;
  const first = translate(`report.${decision.type}`, { number: decision.number });
  if (paragraph === null) return first;
  return translate('report.joined', { first, rest: translate('report.paragraph', { number: paragraph }) });
}

/** Whole characters, as people count them. */
function shortened(quote: string): string {
  const letters = [...quote];
  return letters.length <= quoteLength
    ? quote
    : `${letters
        .slice(0, quoteLength - 1)
        .join('')
        .trimEnd()}…`;
}
