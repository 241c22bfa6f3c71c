import {
  countedSql,
  pageOf,
  positionOf,
  Refused,
  rowsToAsk,
  type Page,
  type PageRequest,
  type Viewer,
} from '#platform';
import type { Doubt, ReadDocument, ReadSession, Request } from '#reading';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { confidenceBeside, isContradicted, type FailureFacts, type ParallelReading } from './core/index.js';
import type { ProposalState } from './store/proposal.entity.js';
import type { ReadingState, TextStatus } from './store/reading.entity.js';
import { seenBy, seenReading } from './store/seen-readings.js';
import { otherVersions, type OtherVersion } from './texts/other-versions.js';
import { parallelTexts } from './texts/parallel-texts.js';
import { laterVersion, type GoneMandate, type LaterVersion, type Revision } from './texts/revisions.js';

/** A file that was taken in, as lists tell it. */
export interface ReadingRow {
  readonly id: string;
  readonly fileName: string;
  readonly state: ReadingState;
  /** From 0 to 1. */
  readonly progress: number;
  readonly failure: FailureFacts | null;
  readonly takenInAt: Date;
  readonly status: TextStatus;
  /** What the text says of itself; null until it is read. */
  readonly document: ReadDocument | null;
  readonly counts: Readonly<Record<Exclude<ProposalState, 'split'>, number>>;
  readonly version: number;
}

/** A reading as its reviewer sees it. */
export interface ReadingView extends Omit<ReadingRow, 'counts'> {
  readonly proposals: readonly ProposalView[];
  /** Mandates of its decisions whose requests it no longer has, as a later version of their text. */
  readonly gone: readonly GoneMandate[];
  /** Other texts of its decisions in its language, earlier and later. */
  readonly versions: readonly OtherVersion[];
  /** What the text asks of others than the secretariat. */
  readonly others: readonly Request[];
  /** Why its text should be looked at; empty where nothing speaks against it. */
  readonly doubts: readonly Doubt[];
  /** The sessions that the text tells of, as it states them. */
  readonly sessions: readonly ReadSession[];
  readonly textCheckedBy: NamedPerson | null;
  readonly textCheckedAt: Date | null;
}

/** A person of the house, as others see who did something. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

export interface ProposalView {
  readonly id: string;
  readonly state: ProposalState;
  /** As it stands, corrections in it; less sure where another language contradicts it. */
  readonly request: Request;
  /** What the reader had read; null while nobody has corrected it. */
  readonly original: Request | null;
  readonly splitFrom: string | null;
  /** How the other languages of the text read it. */
  readonly parallel: readonly ParallelReading[];
  /** What it changes about a mandate, as a later version of its text. */
  readonly revision: Revision | null;
  readonly mandate: string | null;
  readonly decidedBy: NamedPerson | null;
  readonly decidedAt: Date | null;
  readonly correctedBy: NamedPerson | null;
  readonly correctedAt: Date | null;
  /** Who added it, where the reader had found nothing. */
  readonly addedBy: NamedPerson | null;
  readonly addedAt: Date | null;
  readonly version: number;
}

type ProposalRow = Omit<ProposalView, 'parallel' | 'revision'>;

const rowColumns = `
  r.id, r.file_name AS "fileName", r.state, r.progress, r.taken_in_at AS "takenInAt", r.text_status AS status,
  r.document, r.version,
  CASE WHEN r.failure IS NOT NULL
       THEN jsonb_build_object('tag', r.failure, 'details', coalesce(r.failure_details, '{}')) END AS failure`;

const counts = `
  (SELECT jsonb_build_object('proposed', count(*) FILTER (WHERE p.state = 'proposed'),
                             'confirmed', count(*) FILTER (WHERE p.state = 'confirmed'),
                             'rejected', count(*) FILTER (WHERE p.state = 'rejected'))
   FROM proposal p WHERE p.reading_id = r.id) AS counts`;

const proposalColumns = `
  p.id, p.state, coalesce(p.corrected, p.request) AS request,
  CASE WHEN p.corrected IS NOT NULL THEN p.request END AS original,
  p.split_from AS "splitFrom", p.mandate_id AS mandate, p.version,
  CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'name', d.name) END AS "decidedBy",
  p.decided_at AS "decidedAt",
  CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END AS "correctedBy",
  p.corrected_at AS "correctedAt",
  CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name', a.name) END AS "addedBy",
  p.added_at AS "addedAt"`;

const fromProposals = `
  FROM proposal p LEFT JOIN person d ON d.id = p.decided_by LEFT JOIN person c ON c.id = p.corrected_by
  LEFT JOIN person a ON a.id = p.added_by`;

/** What was taken in and found, for those who take decisions in. */
@Injectable()
export class Readings {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest first. */
  async list(viewer: Viewer, page: PageRequest): Promise<Page<ReadingRow>> {
    const [before] = positionOf(page, ['id']) ?? [null];
    const from = `FROM reading r WHERE ${seenReading}`;
    // Ids are in order of time (UUID 7).
    const rows = await this.dataSource.query<ReadingRow[]>(
      `SELECT ${rowColumns}, ${counts} ${from} AND ($3::uuid IS NULL OR r.id < $3) ORDER BY r.id DESC LIMIT $4`,
      [...seenBy(viewer), before, rowsToAsk(page)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(from), seenBy(viewer));
    return pageOf(
      rows,
      page,
      counted?.n ?? 0,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** @throws Refused 'not-found', for a reading that the viewer may not see too */
  async byId(viewer: Viewer, id: string): Promise<ReadingView> {
    const [reading] = await this.dataSource.query<Omit<ReadingView, 'proposals' | 'gone' | 'versions'>[]>(
      `SELECT ${rowColumns}, coalesce(r.findings -> 'others', '[]') AS others,
              coalesce(r.findings -> 'doubts', '[]') AS doubts,
              coalesce(r.findings -> 'sessions', '[]') AS sessions, r.text_checked_at AS "textCheckedAt",
              CASE WHEN k.id IS NOT NULL THEN jsonb_build_object('id', k.id, 'name', k.name) END AS "textCheckedBy"
       FROM reading r LEFT JOIN person k ON k.id = r.text_checked_by WHERE ${seenReading} AND r.id = $3`,
      [...seenBy(viewer), id],
    );
    if (reading === undefined) throw new Refused('not-found');
    const proposals = await this.dataSource.query<ProposalRow[]>(
      `SELECT ${proposalColumns} ${fromProposals} WHERE p.reading_id = $1 ORDER BY p.position`,
      [id],
    );
    const later = await laterVersion(this.dataSource, id);
    return {
      ...reading,
      gone: later.gone,
      versions: await otherVersions(this.dataSource, id),
      proposals: await this.besideOthers(id, proposals, later),
    };
  }

  /** Some proposals of a reading, in order. @throws Refused 'not-found' */
  async proposals(viewer: Viewer, reading: string, ids: readonly string[]): Promise<readonly ProposalView[]> {
    const proposals = await this.dataSource.query<ProposalRow[]>(
      `SELECT ${proposalColumns} ${fromProposals} JOIN reading r ON r.id = p.reading_id
       WHERE ${seenReading} AND r.id = $3 AND p.id = ANY ($4) ORDER BY p.position`,
      [...seenBy(viewer), reading, ids],
    );
    if (proposals.length < ids.length) throw new Refused('not-found');
    return this.besideOthers(reading, proposals, await laterVersion(this.dataSource, reading));
  }

  private async besideOthers(
    reading: string,
    proposals: readonly ProposalRow[],
    { revisions }: LaterVersion,
  ): Promise<readonly ProposalView[]> {
    const others = await parallelTexts(this.dataSource, reading);
    return proposals.map((proposal) => {
      const parallel = others.get(proposal.id) ?? [];
      const confidence = confidenceBeside(proposal.request.confidence, isContradicted(parallel));
      const revision = revisions.get(proposal.id) ?? null;
      return { ...proposal, parallel, revision, request: { ...proposal.request, confidence } };
    });
  }

  /** What the offsets of a reading count in. @throws Refused 'not-found', also when it failed; 'not-ready' */
  async text(viewer: Viewer, id: string): Promise<string> {
    const [reading] = await this.dataSource.query<{ state: ReadingState; text: string | null }[]>(
      `SELECT r.state, r.text FROM reading r WHERE ${seenReading} AND r.id = $3`,
      [...seenBy(viewer), id],
    );
    if (reading === undefined || reading.state === 'failed') throw new Refused('not-found');
    if (reading.text === null) throw new Refused('not-ready');
    return reading.text;
  }

  /** Readings that should have been read by now and were not: their job was lost. */
  async stranded(before: Date): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      "SELECT id FROM reading WHERE state = 'reading' AND taken_in_at < $1 ORDER BY id LIMIT 500",
      [before],
    );
    return rows.map(({ id }) => id);
  }
}
