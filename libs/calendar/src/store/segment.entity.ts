import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('segment')
export class SegmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: string;
  @Column('text') kind: 'main' | 'resumed';
  @Column({ type: 'integer', nullable: true }) n: number | null;
  @Column({ type: 'date', name: 'starts_on', nullable: true }) start: string | null;
  @Column({ type: 'date', name: 'ends_on', nullable: true }) end: string | null;
  @Column({ type: 'text', nullable: true }) expected: string | null;
  /** Null: nobody said whether it takes documents; then it does. */
  @Column({ type: 'boolean', name: 'takes_documents', nullable: true }) takesDocuments: boolean | null;
  @Column({ type: 'text', nullable: true }) why: string | null;
}
