import type { Message } from '#messages/web';
import type { Paper } from '../../api/questions.js';
import type { components } from '../../api/schema.js';
import { tooLong } from '../task/update-faults.js';

type Change = components['schemas']['ChangePlannedDocumentRequest'];
type Plan = components['schemas']['PlanDocumentRequest'];

export const paperForms = [
  'pre-session',
  'in-session',
  'information',
  'conference-room',
  'oral',
] as const satisfies readonly Plan['form'][];

export const officialLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

/** What somebody types of a planned document; texts as typed, empty while they are not. */
export interface PaperDraft {
  /** The session and which part of it: "executive-board/2026/2 main". */
  readonly place: string;
  readonly agendaItem: string;
  /** By language. */
  readonly titles: Readonly<Record<string, string>>;
  readonly form: string;
  readonly languages: readonly string[];
  readonly words: string;
  readonly slotFrom: string;
  readonly slotUntil: string;
  readonly symbol: string;
  /** The key of the unit that prepares it. */
  readonly unit: string;
}

/** A part of a session as a value of a form. */
export function placeValue(
  session: string,
  { kind, n }: { readonly kind: string; readonly n: number | null },
) {
  return `${session} ${kind === 'main' ? 'main' : `resumed ${n ?? 1}`}`;
}

/** The form with nothing typed, for a session. */
export function emptyPaper(session: string): PaperDraft {
  return {
    place: placeValue(session, { kind: 'main', n: null }),
    agendaItem: '',
    titles: {},
    form: 'pre-session',
    languages: [...officialLanguages],
    words: '',
    slotFrom: '',
    slotUntil: '',
    symbol: '',
    unit: '',
  };
}

/** The form as it opens on what stands. */
export function paperDraft(paper: Paper): PaperDraft {
  return {
    place: placeValue(paper.session, paper.segment),
    agendaItem: paper.agendaItem ?? '',
    titles: paper.titles,
    form: paper.form,
    languages: paper.languages,
    words: paper.words === null ? '' : String(paper.words),
    slotFrom: paper.slot?.from ?? '',
    slotUntil: paper.slot?.until ?? '',
    symbol: paper.symbol ?? '',
    unit: paper.unit ?? '',
  };
}

/** A draft that this browser kept; what is none (another version of this page wrote it) counts as nothing. */
export function readPaperDraft(kept: unknown): PaperDraft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const found = kept as Record<string, unknown>;
  const texts = ['place', 'agendaItem', 'form', 'words', 'slotFrom', 'slotUntil', 'symbol', 'unit'];
  const isWhole =
    texts.every((name) => typeof found[name] === 'string') &&
    Array.isArray(found['languages']) &&
    typeof found['titles'] === 'object' &&
    found['titles'] !== null;
  return isWhole ? (found as unknown as PaperDraft) : null;
}

/** What must be mended before it can be sent, by the name of its field, in their order. */
export function paperFaults(draft: PaperDraft): Readonly<Record<string, Message>> {
  const { agendaItem, symbol, words, slotFrom, slotUntil } = draft;
  const titles = Object.entries(titlesOf(draft));
  const found: readonly (readonly [string, Message | null])[] = [
    ['title', titles.length === 0 ? { key: 'paper.fault.title' } : null],
    ...titles.map(([lang, title]) => [`title ${lang}`, tooLong(title, 500)] as const),
    ['agendaItem', tooLong(agendaItem, 100)],
    ['words', words.trim() === '' || isCount(words) ? null : { key: 'paper.fault.words' }],
    ['slotFrom', slotFrom === '' && slotUntil !== '' ? { key: 'paper.fault.slot' } : null],
    ['slotUntil', slotFrom !== '' && slotUntil < slotFrom ? { key: 'paper.fault.slot' } : null],
    ['symbol', tooLong(symbol, 100)],
  ];
  return Object.fromEntries(found.filter((fault): fault is [string, Message] => fault[1] !== null));
}

/** What the server is asked for when a document is planned. */
export function planRequest(draft: PaperDraft, tasks: readonly string[]): Plan {
  const { agendaItem, words, slot, symbol, unit, ...needed } = whole(draft);
  return {
    ...needed,
    ...(agendaItem !== null && { agendaItem }),
    ...(words !== null && { words }),
    ...(slot !== null && { slot }),
    ...(symbol !== null && { symbol }),
    ...(unit !== null && { unit }),
    tasks: [...tasks],
  };
}

/** Only what was typed otherwise than it stood when typing began: what somebody else changed meanwhile stays theirs. */
export function changeRequest(draft: PaperDraft, began: PaperDraft): Change {
  const [typed, stood] = [whole(draft), whole(began)];
  const names = Object.keys(typed) as (keyof typeof typed)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(typed[name]) !== JSON.stringify(stood[name]))
      .map((name) => [name, typed[name]]),
  );
}

function whole(draft: PaperDraft) {
  const [session = '', kind = 'main', n] = draft.place.split(' ');
  const { slotFrom: from, slotUntil: until } = draft;
  return {
    session,
    segment: { kind: kind as 'main' | 'resumed', n: n === undefined ? null : Number(n) },
    agendaItem: draft.agendaItem.trim() || null,
    titles: titlesOf(draft),
    form: draft.form as Plan['form'],
    languages: officialLanguages.filter((lang) => draft.languages.includes(lang)),
    words: draft.words.trim() === '' ? null : Number(draft.words.trim()),
    slot: from === '' ? null : { from, until },
    symbol: draft.symbol.trim() || null,
    unit: draft.unit || null,
  };
}

function titlesOf({ titles }: PaperDraft): Record<string, string> {
  return Object.fromEntries(
    officialLanguages
      .map((lang) => [lang, (titles[lang] ?? '').trim()] as const)
      .filter(([, title]) => title !== ''),
  );
}

function isCount(typed: string): boolean {
  return /^[1-9]\d{0,5}$/.test(typed.trim());
}
