import type { Request } from '#reading';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ProposalState = 'proposed' | 'confirmed' | 'rejected' | 'split';

/** One request that the reader found, what a person made of it, and what they decided about it. */
@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'reading_id' }) readingId: string;
  @Column({ type: 'integer' }) position: number;
  /** The proposal that this one is a part of. */
  @Column({ type: 'uuid', name: 'split_from', nullable: true }) splitFrom: string | null;
  @Column({ type: 'text' }) state: ProposalState;
  /** As it was read, or split off; it never changes. */
  @Column({ type: 'jsonb' }) request: Request;
  /** The whole request as a person corrected it; null while nobody has. */
  @Column({ type: 'jsonb', nullable: true }) corrected: Request | null;
  @Column({ type: 'uuid', name: 'corrected_by', nullable: true }) correctedBy: string | null;
  @Column({ type: 'timestamptz', name: 'corrected_at', nullable: true }) correctedAt: Date | null;
  @Column({ type: 'uuid', name: 'mandate_id', nullable: true }) mandateId: string | null;
  @Column({ type: 'uuid', name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true }) decidedAt: Date | null;
  /** Who added it in review, where the reader had found nothing. */
  @Column({ type: 'uuid', name: 'added_by', nullable: true }) addedBy: string | null;
  @Column({ type: 'timestamptz', name: 'added_at', nullable: true }) addedAt: Date | null;
  @Column({ type: 'integer' }) version: number;
}

/** The request as it stands: what a person corrected, else what was read. */
export function standingRequest({
  corrected,
  request,
}: Pick<ProposalEntity, 'corrected' | 'request'>): Request {
  return corrected ?? request;
}
