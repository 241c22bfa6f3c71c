import { say, sessionPhrase, type CalendarDate, type SessionKey, type Voice } from '#calendar/core';
import type { Progress } from '#register/core';
import type { SpokenLanguage, Translate } from '#messages';
import type { StatusReport, StatusRow } from './status-table.js';

/** What the register says of one task and its mandate, as far as the report tells it. */
export interface ReportedTask {
  readonly decision: { readonly type: 'decision' | 'resolution'; readonly number: string } | null;
  readonly part: string | null;
  readonly paragraph: string | null;
  readonly paragraphCounted: number | null;
  readonly subparagraph: string | null;
  readonly texts: readonly { readonly lang: string; readonly quote: string }[];
  readonly meeting: { readonly state: string; readonly candidates: readonly string[] };
  readonly session: string | null;
  /** The unit's name in the language of the report. */
  readonly unit: string | null;
  /** As far as members are told. */
  readonly progress: Progress;
  /** Why it is blocked, once that is cleared. */
  readonly blocked: { readonly kind: 'funding' | 'other'; readonly reason: string } | null;
  /** What was cleared last of it. */
  readonly cleared: {
    readonly narrative: string;
    readonly challenges: string | null;
    readonly nextSteps: string | null;
    readonly evidence: readonly { readonly title: string; readonly url: string }[];
  } | null;
  readonly overdue: boolean;
  /** The decisions in which it was requested before, the earliest first. */
  readonly before?: readonly { readonly type: 'decision' | 'resolution'; readonly number: string }[];
  /** How its numbered items stand, as far as members are told. */
  readonly itemCounts?: { readonly total: number; readonly implemented: number } | null;
}

/** The status report of a session as at a day, in one language: the table that Boards use, as data. */
export function composeStatusReport(
  session: SessionKey,
  tasks: readonly ReportedTask[],
  asAt: CalendarDate,
  lang: SpokenLanguage,
  voice: Voice,
): StatusReport {
  const t = voice.translate;
  return {
    lang,
    direction: voice.direction,
    title: t('report.title'),
    subtitle: say(sessionPhrase(session), voice),
    asAt: t('report.asAt', { date: voice.date(asAt) }),
    summary: t('report.summary', { count: tasks.length }),
    columns: [
      t('report.column.decision'),
      t('report.column.request'),
      t('report.column.due'),
      t('report.column.responsible'),
      t('report.column.progress'),
      t('report.column.status'),
    ],
    rows: tasks.map((task) => rowOf(task, lang, t, voice)),
  };
}

function rowOf(task: ReportedTask, lang: SpokenLanguage, t: Translate, voice: Voice): StatusRow {
  const text = task.texts.find((own) => own.lang === lang) ?? task.texts[0]!;
  return {
    decision: sourceOf(task, t),
    requestedIn: requestedIn(task, t, voice),
    request: {
      text: text.quote,
      lang: text.lang,
      mark:
        text.lang === lang ? null : t('report.otherLanguage', { language: nameOfLanguage(text.lang, lang) }),
    },
    due: dueOf(task, t, voice),
    responsible: task.unit ?? t('report.noUnit'),
    progress: [...progressOf(task.cleared, t), ...itemsOf(task, t)],
    links: [...(task.cleared?.evidence ?? [])],
    status: statusOf(task, t),
  };
}

/** What was done, what stood in the way and what comes next, a paragraph each. */
function progressOf(cleared: ReportedTask['cleared'], t: Translate): readonly string[] {
  if (cleared === null) return [t('report.noUpdate')];
  const { narrative, challenges, nextSteps } = cleared;
  return [
    ...narrative.split(/\n\s*\n/),
    ...(challenges === null ? [] : [t('report.challenges', { text: challenges })]),
    ...(nextSteps === null ? [] : [t('report.nextSteps', { text: nextSteps })]),
  ];
}

function itemsOf({ itemCounts }: ReportedTask, t: Translate): readonly string[] {
  return itemCounts ? [t('items.reported', { ...itemCounts })] : [];
}

/** "Requested in 2019/3, again in 2020/5 and 2022/6." */
function requestedIn({ decision, before = [] }: ReportedTask, t: Translate, voice: Voice): string | null {
  const [first, ...again] = [...before, ...(decision === null ? [] : [decision])].map(({ number }) => number);
  if (before.length === 0 || first === undefined) return null;
  return t('chain.sentence', {
    again: again.length === 0 ? 'no' : 'yes',
    first,
    rest: voice.list(again, 'and'),
  });
}

function statusOf({ overdue, progress, blocked }: ReportedTask, t: Translate): string {
  if (overdue) return t('report.overdue');
  return blocked === null
    ? t(`report.progress.${progress}`)
    : t('report.blocked', { kind: blocked.kind, reason: blocked.reason });
}

/** "Decision 2022/5, part (c), paragraph 3"; where no decision is known, the paragraph of the report that tells of it. */
function sourceOf(task: ReportedTask, t: Translate): string {
  const sub = task.subparagraph ?? '';
  return [
    task.decision === null
      ? t('report.narratedIn')
      : t(`report.${task.decision.type}`, { number: task.decision.number }),
    task.part === null ? null : t('report.part', { letter: task.part }),
    task.paragraph === null ? null : t('report.paragraph', { number: `${task.paragraph} ${sub}`.trim() }),
    task.paragraphCounted === null
      ? null
      : t('report.paragraphCounted', { number: `${task.paragraphCounted} ${sub}`.trim() }),
  ]
    .filter((part) => part !== null)
    .reduceRight((rest, first) => t('report.joined', { first, rest }));
}

function dueOf({ session, meeting }: ReportedTask, t: Translate, voice: Voice): string {
  if (meeting.state === 'choice') {
    return t('report.oneOf', {
      sessions: voice.list(
        meeting.candidates.map((key) => say(sessionPhrase(key), voice)),
        'or',
      ),
    });
  }
  if (session === null) return t('report.noDueSession');
  return meeting.state === 'tentative'
    ? `${say(sessionPhrase(session), voice)} (${t('report.tentative')})`
    : say(sessionPhrase(session), voice);
}

function nameOfLanguage(code: string, lang: SpokenLanguage): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;
}
