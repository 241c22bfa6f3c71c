import {
  emptyForm,
  withChoice,
  type DurationForm,
  type EndForm,
  type ReferenceForm,
  type RuleChoice,
  type RuleForm,
  type StartForm,
} from './rule-form.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields that say a rule; those that it does not need are empty, with a body at hand.
 * @param body the body that asks
 */
export function readRule(rule: object | null, body: string): RuleForm {
  if (rule === null) return emptyForm(body);
  const fields = rule as Fields;
  const choice = choiceOf(fields);
  const at = isFields(fields['at']) ? fields['at'] : fields;
  const form = emptyForm(bodyIn(fields) ?? (mayLackBody.has(choice) ? '' : body), choice);
  const { segment, of } = fields;
  return withChoice(
    {
      ...form,
      at: { ...readReference(at, form.at), year: typedOf(at['year']) },
      isResumed: segment !== undefined,
      resumed: isFields(segment) ? typedOf(segment['n']) : '',
      agendaSegment: typedOf(fields['agendaSegment']),
      lead: readDuration(fields['lead'], form.lead),
      onlyRegular: fields['only'] === 'regular',
      named: fields['names'] === undefined ? 'ordinals' : 'names',
      ordinals: listed(fields['ordinals']),
      names: listed(fields['names']),
      choose: fields['choose'] === 'all' ? 'all' : 'one',
      everyYears: typedOf(fields['everyYears']),
      every: readDuration(fields['every'], form.every),
      date: typedOf(fields['by'] ?? fields['date']),
      within: readDuration(fields['within'], form.within),
      of: isFields(of) ? 'event' : ((of as RuleForm['of'] | undefined) ?? form.of),
      text: typedOf(isFields(of) ? of['event'] : fields['text']),
      mandate: typedOf(fields['mandate']),
      times: (fields['times'] as RuleForm['times'] | undefined) ?? '',
      from: readStart(choice === 'ends' ? undefined : fields['from'], form.from),
      until: choice === 'ends' ? endOfDuty(fields['from'], form.until) : readEnd(fields['until'], form.until),
      parts: partsOf(fields, body),
    },
    choice,
  );
}

/** Kinds of rules that say something without naming a body. */
const mayLackBody: ReadonlySet<RuleChoice> = new Set(['interval', 'regularly', 'as-appropriate']);

function choiceOf({ kind, at, relation, by }: Fields): RuleChoice {
  if (kind === 'date') return by === undefined ? 'within' : 'by';
  if (kind !== 'session') return kind as RuleChoice;
  if (relation === 'before') return 'before';
  return isFields(at) && at['next'] === true ? 'next' : 'session';
}

function bodyIn({ at, body }: Fields): string | undefined {
  return (isFields(at) ? at['body'] : body) as string | undefined;
}

function partsOf({ via, then, before, first, rules }: Fields, body: string): readonly RuleForm[] {
  const held = Array.isArray(rules) ? (rules as readonly unknown[]) : [via, then, before, first];
  return held.filter(isFields).map((rule) => readRule(rule, body));
}

function readReference(said: Fields, empty: ReferenceForm): ReferenceForm {
  return {
    way: said['next'] === true ? 'next' : typeof said['name'] === 'string' ? 'name' : 'ordinal',
    body: typedOf(said['body']) || empty.body,
    ordinal: typedOf(said['ordinal']),
    name: typedOf(said['name']),
    year: typedOf(said['year']),
  };
}

function readStart(said: unknown, empty: StartForm): StartForm {
  if (!isFields(said)) return empty;
  return said['body'] === undefined
    ? { ...empty, way: 'year', year: typedOf(said['year']) }
    : { ...empty, way: 'session', session: readReference(said, empty.session) };
}

function readEnd(said: unknown, empty: EndForm): EndForm {
  if (!isFields(said)) return empty;
  const { date, session, completionOf, event } = said;
  if (date !== undefined) return { ...empty, way: 'date', date: typedOf(date) };
  if (isFields(session)) return { ...empty, way: 'session', session: readReference(session, empty.session) };
  return completionOf === undefined
    ? { ...empty, way: 'event', text: typedOf(event) }
    : { ...empty, way: 'completionOf', text: typedOf(completionOf) };
}

function endOfDuty(said: unknown, empty: EndForm): EndForm {
  if (typeof said === 'string') return { ...empty, way: 'date', date: said };
  return isFields(said) ? { ...empty, way: 'session', session: readReference(said, empty.session) } : empty;
}

function readDuration(said: unknown, empty: DurationForm): DurationForm {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(typedOf(said)) ?? [];
  return count === undefined || unit === undefined ? empty : { count, unit };
}

function listed(said: unknown): string {
  return Array.isArray(said) ? said.map(typedOf).join(', ') : '';
}

function typedOf(said: unknown): string {
  return typeof said === 'string' || typeof said === 'number' ? String(said) : '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
