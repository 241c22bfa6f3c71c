import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words of a mandate in one language, as its text has them. */
@Entity('mandate_text')
export class MandateTextEntity {
  @PrimaryColumn({ type: 'uuid', name: 'mandate_id' }) mandateId: string;
  @PrimaryColumn('text') lang: string;
  @Column('text') status: 'adopted' | 'edited' | 'corrigendum';
  @Column('text') quote: string;
  @Column('text') verb: string;
  @Column('text') addressee: string;
  @Column({ type: 'text', name: 'due_words', nullable: true }) dueWords: string | null;
  @Column({ type: 'text', nullable: true }) condition: string | null;
}
