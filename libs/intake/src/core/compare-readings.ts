import type { Request } from '#reading';

/** What two languages of one request may say differently, in the order in which it is told. */
const comparedFields = [
  'due',
  'recurrence',
  'condition',
  'verb',
  'addressee',
  'deliverable',
  'asks',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** What of a request can be held against its counterpart in another language. */
export type ComparedRequest = Pick<
  Request,
  'verb' | 'addressee' | 'dueRule' | 'recurrence' | 'deliverable' | 'condition' | 'asks'
>;

/**
 * Where two readings of one request, in two languages, say different things. Words of the text differ between languages
 * and are not compared: of a condition only whether there is one, of a verb its family, of a due rule what it means. A due
 * that only one of them states, or that was understood in only one, differs. Symmetric.
 * @example compareReadings(english, chinese) // ['due', 'condition']
 */
export function compareReadings(here: ComparedRequest, there: ComparedRequest): readonly ComparedField[] {
  const [mine, theirs] = [comparable(here), comparable(there)];
  return comparedFields.filter((field) =>
    field === 'due' ? duesDiffer(here, there) : mine[field] !== theirs[field],
  );
}

/** Ask by ask where both have as many; else all that one says of when must be said by the other. */
function duesDiffer(here: ComparedRequest, there: ComparedRequest): boolean {
  const [mine, theirs] = [duesOf(here), duesOf(there)];
  if (mine.length === theirs.length) return mine.some((due, n) => due !== theirs[n]);
  const isMissing = (due: string, others: readonly string[]) => due !== unsaid && !others.includes(due);
  return mine.some((due) => isMissing(due, theirs)) || theirs.some((due) => isMissing(due, mine));
}

const unsaid = 'null';

function duesOf({ asks = [], ...request }: ComparedRequest): readonly string[] {
  return [request, ...asks].map(({ dueRule }) => JSON.stringify(meaningOf(dueRule)));
}

type Comparable = Readonly<Record<Exclude<ComparedField, 'due'>, string | number | boolean | null>>;

function comparable({ asks = [], ...request }: ComparedRequest): Comparable {
  return {
    // "Ongoing" and "unspecified" are one, as in the corpus.
    recurrence: request.recurrence === 'ongoing' ? 'unspecified' : request.recurrence,
    condition: [request, ...asks].some(({ condition }) => condition !== null),
    verb: verbFamily(request.verb),
    addressee: request.addressee.role,
    // No language keeps "brief", "inform" and "update" apart as another does.
    deliverable: request.deliverable === 'briefing' ? 'update' : request.deliverable,
    asks: Math.max(asks.length, 1),
  };
}

/** "Also", "further" and "again" do not agree between languages: they decorate a verb. */
export function verbFamily(verb: string): string {
  return verb.replace(/^(?:also|further) /, '').replace(/ again$/, '');
}

/** Fields of a due rule that hold words of the text. */
const words = new Set(['text', 'agendaSegment']);
/** Fields of which only whether they are there can be told in another language. */
const told = new Set(['completionOf', 'event']);

/** A due rule without the text's own words, its fields in one order. */
function meaningOf(rule: unknown): unknown {
  if (Array.isArray(rule)) return rule.map(meaningOf);
  if (typeof rule !== 'object' || rule === null) return rule;
  return Object.entries(rule)
    .filter(([field]) => !words.has(field))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([field, value]) => [field, told.has(field) ? true : meaningOf(value)]);
}

/** No reading that another language contradicts is surer than this: judged, well under what counts as sure. */
const contradicted = 0.6;

/** How sure a reading is when the other languages of its text are asked. */
export function confidenceBeside(confidence: number, disagrees: boolean): number {
  return disagrees ? Math.min(confidence, contradicted) : confidence;
}
