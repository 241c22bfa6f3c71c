import type { Request } from '#reading';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ProposalState = 'proposed' | 'confirmed' | 'rejected';

/** One request that the reader found, and what a person decided about it. */
@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'reading_id' }) readingId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) state: ProposalState;
  @Column({ type: 'jsonb' }) request: Request;
  @Column({ type: 'uuid', name: 'mandate_id', nullable: true }) mandateId: string | null;
  @Column({ type: 'uuid', name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column({ type: 'integer' }) version: number;
}
