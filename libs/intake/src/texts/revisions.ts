import { ruleOf } from '#calendar/core';
import type { Request } from '#reading';
import {
  alignVersions,
  compareVersions,
  placeIn,
  type RevisedField,
  type VersionedRequest,
} from '../core/index.js';
import type { TextStatus } from '../store/reading.entity.js';
import type { Asked } from './other-texts.js';
import { standingMandateTexts, type StandingMandateText } from './standing-mandates.js';

/** What a proposal of a later text would change about the mandate that it is already. */
export interface Revision {
  readonly mandate: string;
  /** The status of the words that stand. */
  readonly status: TextStatus;
  readonly before: StandingMandateText['before'];
  /** Empty when the later text says the same. */
  readonly fields: readonly RevisedField[];
}

/** A mandate whose request the later text no longer has. */
export type GoneMandate = Pick<
  StandingMandateText,
  'mandate' | 'body' | 'before' | 'answer' | 'answeredBy' | 'answeredAt'
>;

export interface LaterVersion {
  /** By proposal. */
  readonly revisions: ReadonlyMap<string, Revision>;
  readonly gone: readonly GoneMandate[];
  /** All mandates whose words in this language are of an earlier text than it. */
  readonly standing: ReadonlySet<string>;
}

interface OwnProposal {
  readonly id: string;
  readonly state: string;
  readonly request: Request;
}

interface Own {
  readonly status: TextStatus;
  readonly kind: string;
  readonly proposals: readonly OwnProposal[];
}

/**
 * What a reading changes about mandates, when it is a later version of their text. Proposals that a person refused keep
 * their pair: the mandate stays as it was. A corrigendum states only what it corrects: what it leaves out is not gone.
 */
export async function laterVersion(asked: Asked, readingId: string): Promise<LaterVersion> {
  const standing = await standingMandateTexts(asked, readingId);
  const own = standing.length === 0 ? null : await ownProposals(asked, readingId);
  if (own === null) return { revisions: new Map(), gone: [], standing: new Set() };
  const active = standing.filter(({ answer }) => answer !== 'retired');
  const open = own.proposals.filter(({ state }) => state === 'proposed' || state === 'rejected');
  const pairs = alignVersions(
    open.map(({ request }) => versioned(groupOf(request), request, request.verbText)),
    active.map(({ group, before, verbText }) => versioned(group, before, verbText)),
  );
  const revisions = new Map<string, Revision>();
  const held = new Set<string>();
  open.forEach(({ id, request }, n) => {
    const found = active[pairs[n] ?? -1];
    if (found === undefined) return;
    held.add(found.mandate);
    revisions.set(id, revision(found, request));
  });
  const told = new Set(own.proposals.map(({ request }) => groupOf(request)));
  const gone = standing.filter(
    ({ mandate, group, answer }) =>
      answer !== null ||
      (own.status !== 'corrigendum' && !held.has(mandate) && (own.kind !== 'report' || told.has(group))),
  );
  return { revisions, gone, standing: new Set(standing.map(({ mandate }) => mandate)) };
}

function versioned(
  group: string,
  request: Parameters<typeof placeIn>[0] & Pick<Request, 'quote' | 'addressee'>,
  verbText: string,
): VersionedRequest {
  const { quote, addressee } = request;
  return { group, place: placeIn(request), quote, formula: [verbText, addressee.text] };
}

function revision({ mandate, status, before, readBefore }: StandingMandateText, request: Request): Revision {
  const later = { ...request, dueRule: ruleOf(request.dueRule, request.dueText) };
  const read = readBefore === null ? undefined : ruleOf(readBefore.dueRule, readBefore.dueText);
  return { mandate, status, before, fields: compareVersions(before, later, read) };
}

function groupOf({ mode, decision }: Request): string {
  return [mode, ...(decision === null ? [] : [decision.body, decision.type, decision.number])].join(' ');
}

async function ownProposals(asked: Asked, readingId: string): Promise<Own> {
  const [own] = (await asked.query(
    `SELECT r.text_status AS status, r.document ->> 'kind' AS kind,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'state', p.state,
                          'request', coalesce(p.corrected, p.request)) ORDER BY p.position)
                 FROM proposal p WHERE p.reading_id = r.id AND p.split_from IS NULL), '[]') AS proposals
     FROM reading r WHERE r.id = $1`,
    [readingId],
  )) as readonly Own[];
  return own!;
}
