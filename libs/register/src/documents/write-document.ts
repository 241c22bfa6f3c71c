import type { CalendarDate, DeliverableForm, SegmentName } from '#calendar/core';
import { newId, Refused, type Tx } from '#platform';
import type { Clearing, DocumentState } from '../core/index.js';
import { actingAs, type Standing } from '../open-task.js';
import type { OpenDocument } from './open-document.js';

/** What people say of a planned document. */
export interface DocumentFacts {
  readonly session: string;
  readonly segment: SegmentName;
  readonly agendaItem: string | null;
  /** By language, one at least. */
  readonly titles: Readonly<Record<string, string>>;
  readonly form: DeliverableForm;
  readonly languages: readonly string[];
  readonly words: number | null;
  /** The days that documents services have kept for it. */
  readonly slot: { readonly from: string; readonly until: string } | null;
  readonly symbol: string | null;
  /** The id and key of the unit that prepares it. */
  readonly unit: { readonly id: string; readonly key: string } | null;
}

/** Makes a planned document. @param madeOn the day it is, for the body @returns its id */
export async function insertDocument(
  tx: Tx,
  { body, madeOn }: { readonly body: string; readonly madeOn: CalendarDate },
  facts: DocumentFacts,
): Promise<string> {
  const id = newId();
  await refuseTakenSymbol(tx, id, facts.symbol);
  await tx.query(
    `INSERT INTO planned_document (id, body, made_on, session, segment_kind, segment_n, agenda_item, titles, form,
       languages, words, slot_from, slot_until, symbol, unit_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [id, body, madeOn, ...columnsOf(facts)],
  );
  tx.record({
    action: 'planned-document.planned',
    subject: { kind: 'planned-document', id },
    body,
    after: told(facts),
  });
  return id;
}

/** Writes what people now say of it, compare-and-set on its version. @throws Refused 'stale', 'invalid' */
export async function rewriteDocument(
  tx: Tx,
  document: OpenDocument,
  before: Partial<DocumentFacts>,
  facts: DocumentFacts,
): Promise<void> {
  await refuseTakenSymbol(tx, document.id, facts.symbol);
  const written = await tx.query(
    `UPDATE planned_document SET session = $3, segment_kind = $4, segment_n = $5, agenda_item = $6, titles = $7, form = $8,
       languages = $9, words = $10, slot_from = $11, slot_until = $12, symbol = $13, unit_id = $14, version = version + 1
     WHERE id = $1 AND version = $2 RETURNING id`,
    [document.id, document.version, ...columnsOf(facts)],
  );
  if (written.length === 0) throw new Refused('stale');
  tx.record({
    action: 'planned-document.changed',
    subject: { kind: 'planned-document', id: document.id },
    body: document.body,
    before,
    after: told(facts),
  });
}

/** What was done to it, and on which day. */
export interface DocumentDeed {
  readonly action: `planned-document.${string}`;
  readonly sets?: Partial<
    Record<'slot_confirmed_on' | 'submitted_on' | 'issued_on' | 'slot_from' | 'slot_until' | 'symbol', string>
  >;
  readonly after?: Readonly<Record<string, unknown>>;
  /** The steps that it waits for from now on; null while it is not for clearance. */
  readonly clearing: Clearing | null;
}

/** Takes a document to a state, compare-and-set on its version, and writes it into the trail. @throws Refused 'stale' */
export async function moveDocument(
  tx: Tx,
  document: OpenDocument,
  state: DocumentState,
  standing: Standing,
  { action, sets = {}, after = {}, clearing }: DocumentDeed,
): Promise<void> {
  if (sets.symbol !== undefined) await refuseTakenSymbol(tx, document.id, sets.symbol);
  const names = Object.keys(sets);
  const columns = names.map((name, at) => `, ${name} = $${at + 5}`).join('');
  const moved = await tx.query(
    `UPDATE planned_document SET state = $3, clearing = $4, version = version + 1${columns} WHERE id = $1 AND version = $2 RETURNING id`,
    [
      document.id,
      document.version,
      state,
      clearing === null ? null : JSON.stringify(clearing),
      ...Object.values(sets),
    ],
  );
  if (moved.length === 0) throw new Refused('stale');
  actingAs(tx, standing).record({
    action,
    subject: { kind: 'planned-document', id: document.id },
    body: document.body,
    before: { state: document.state },
    after: { state, as: standing.role, onBehalfOf: standing.onBehalfOf?.key ?? null, ...sets, ...after },
  });
}

function columnsOf(facts: DocumentFacts): readonly unknown[] {
  return [
    facts.session,
    facts.segment.kind,
    facts.segment.n,
    facts.agendaItem,
    JSON.stringify(facts.titles),
    facts.form,
    facts.languages,
    facts.words,
    facts.slot?.from ?? null,
    facts.slot?.until ?? null,
    facts.symbol,
    facts.unit?.id ?? null,
  ];
}

function told({ unit, ...facts }: DocumentFacts) {
  return { ...facts, unit: unit?.key ?? null };
}

async function refuseTakenSymbol(tx: Tx, id: string, symbol: string | null): Promise<void> {
  if (symbol === null) return;
  const taken = await tx.query('SELECT 1 AS n FROM planned_document WHERE symbol = $1 AND id <> $2', [
    symbol,
    id,
  ]);
  if (taken.length > 0)
    throw new Refused('invalid', { faults: [{ key: 'work.fault.symbolTaken', values: { symbol } }] });
}
