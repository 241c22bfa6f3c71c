import type { Reading } from '#reading';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ReadingState = 'reading' | 'ready' | 'failed';

/** What kind of text of its decisions it is, as whoever took it in says; "adopted" is the advance text. */
export const textStatuses = ['adopted', 'edited', 'corrigendum'] as const;
export type TextStatus = (typeof textStatuses)[number];

/** A file that was taken in, and what the reader found in it. The same bytes are taken in once. */
@Entity('reading')
export class ReadingEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'text', name: 'content_hash' }) contentHash: string;
  @Column({ type: 'text', name: 'file_name' }) fileName: string;
  @Column({ type: 'bytea', select: false }) content: Buffer;
  /** The language somebody named; null leaves it to the text. */
  @Column({ type: 'text', nullable: true }) lang: string | null;
  @Column({ type: 'text' }) state: ReadingState;
  @Column({ type: 'text', nullable: true }) failure: string | null;
  @Column({ type: 'jsonb', name: 'failure_details', nullable: true }) failureDetails: object | null;
  @Column({ type: 'text', nullable: true, select: false }) text: string | null;
  @Column({ type: 'jsonb', nullable: true }) document: Reading['document'] | null;
  @Column({ type: 'jsonb', nullable: true }) findings: Reading | null;
  @Column({ type: 'uuid', name: 'taken_in_by', nullable: true }) takenInBy: string | null;
  @Column({ type: 'timestamptz', name: 'taken_in_at' }) takenInAt: Date;
  @Column({ type: 'text', name: 'text_status' }) textStatus: TextStatus;
  @Column({ type: 'integer' }) version: number;
}
