import type { Correction, ReadRequest } from '../intake-questions.js';
import { readRule } from '../../mandate/due-rule/read-rule.js';
import type { RuleForm } from '../../mandate/due-rule/rule-form.js';
import { writeRule } from '../../mandate/due-rule/write-rule.js';

/** A request as it stands in the fields of the form; an empty field says that there is none. */
export interface CorrectionFields {
  readonly verb: string;
  readonly role: string;
  readonly name: string;
  readonly due: RuleForm;
  readonly dueText: string;
  readonly recurrence: string;
  readonly deliverable: string;
  readonly condition: string;
  readonly body: string;
  readonly type: string;
  readonly number: string;
  readonly part: string;
  readonly paragraph: string;
  readonly subparagraph: string;
  readonly year: string;
  readonly ordinal: string;
  readonly words: { readonly start: number; readonly end: number };
}

export type CorrectionField = keyof CorrectionFields;

/** What was typed, and what it was typed over. Kept in the browser until it is saved. */
export interface CorrectionDraft {
  readonly version: number;
  readonly base: CorrectionFields;
  readonly fields: CorrectionFields;
}

/** @param asking the body whose text it is, for fields that name one */
export function fieldsOf(request: ReadRequest, asking: string): CorrectionFields {
  const { decision, addressee, session } = request;
  return {
    verb: request.verb,
    role: addressee.role,
    name: addressee.name,
    due: readRule(request.dueRule, asking),
    dueText: request.dueText ?? '',
    recurrence: request.recurrence,
    deliverable: request.deliverable ?? '',
    condition: request.condition ?? '',
    body: decision?.body ?? asking,
    type: decision?.type ?? 'decision',
    number: decision?.number ?? '',
    part: request.part ?? '',
    paragraph: request.paragraph ?? '',
    subparagraph: request.subparagraph ?? '',
    year: session?.year ? String(session.year) : '',
    ordinal: session?.ordinal ? String(session.ordinal) : '',
    words: { start: request.start, end: request.end },
  };
}

/** The fields that a person has changed. */
export function changedFields({
  base,
  fields,
}: Pick<CorrectionDraft, 'base' | 'fields'>): readonly CorrectionField[] {
  const names = Object.keys(fields) as CorrectionField[];
  return names.filter((name) => JSON.stringify(fields[name]) !== JSON.stringify(base[name]));
}

/**
 * The draft over what stands now: what I changed stays mine, what I left alone follows the others.
 * @returns both: the fields that somebody else changed too, for the person to look at
 */
export function rebase(
  draft: CorrectionDraft,
  theirs: CorrectionFields,
  version: number,
): { readonly draft: CorrectionDraft; readonly both: readonly CorrectionField[] } {
  const mine = changedFields(draft);
  const others = changedFields({ base: draft.base, fields: theirs });
  const kept = Object.fromEntries(mine.map((name) => [name, draft.fields[name]]));
  return {
    draft: { version, base: theirs, fields: { ...theirs, ...kept } },
    both: others.filter((name) => mine.includes(name)),
  };
}

/** What is sent: only what differs, so that nothing that somebody else said is unsaid. */
export function correctionOf(draft: Pick<CorrectionDraft, 'base' | 'fields'>): Correction {
  const changed = new Set(changedFields(draft));
  const any = (...names: CorrectionField[]) => names.some((name) => changed.has(name));
  const { fields } = draft;
  return {
    ...(any('verb') && { verb: fields.verb }),
    ...(any('role', 'name') && { addressee: { role: fields.role, name: fields.name.trim() } }),
    ...(any('due') && { dueRule: writeRule(fields.due) }),
    ...(any('dueText') && { dueText: orNull(fields.dueText) }),
    ...(any('recurrence') && { recurrence: fields.recurrence }),
    ...(any('deliverable') && { deliverable: orNull(fields.deliverable) }),
    ...(any('condition') && { condition: orNull(fields.condition) }),
    ...(any('body', 'type', 'number') && { decision: decisionOf(fields) }),
    ...(any('part') && { part: orNull(fields.part) }),
    ...(any('paragraph') && { paragraph: orNull(fields.paragraph) }),
    ...(any('subparagraph') && { subparagraph: orNull(fields.subparagraph) }),
    ...(any('year', 'ordinal') && { session: sessionOf(fields) }),
    ...(any('words') && fields.words),
  } as Correction;
}

function decisionOf({ body, type, number }: CorrectionFields) {
  return number.trim() === '' ? null : { body, type, number: number.trim() };
}

function sessionOf({ year, ordinal }: CorrectionFields) {
  if (ordinal.trim() === '') return null;
  return { year: year.trim() === '' ? null : Number(year), ordinal: Number(ordinal) };
}

function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}
