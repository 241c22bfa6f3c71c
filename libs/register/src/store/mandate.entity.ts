import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MandateLife } from '../core/index.js';

/** One request addressed to somebody, as a person confirmed it. */
@Entity('mandate')
export class MandateEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') body: string;
  @Column({ type: 'uuid', name: 'decision_id', nullable: true }) decisionId: string | null;
  @Column({ type: 'text', nullable: true }) part: string | null;
  /** Where it was asked, when the text says so. */
  @Column({ type: 'text', nullable: true }) session: string | null;
  @Column({ type: 'text', nullable: true }) paragraph: string | null;
  @Column({ type: 'integer', name: 'paragraph_counted', nullable: true }) paragraphCounted: number | null;
  @Column({ type: 'text', nullable: true }) subparagraph: string | null;
  @Column('text') verb: string;
  @Column({ type: 'text', name: 'addressee_role' }) addresseeRole: string;
  @Column({ type: 'text', name: 'addressee_name' }) addresseeName: string;
  @Column('text') mode: string;
  @Column('text') recurrence: string;
  @Column({ type: 'text', nullable: true }) deliverable: string | null;
  @Column({ type: 'jsonb', name: 'due_rule', nullable: true }) dueRule: object | null;
  @Column('text') life: MandateLife;
  @Column({ type: 'uuid', name: 'unit_id', nullable: true }) unitId: string | null;
  @Column({ type: 'date', name: 'made_on' }) madeOn: string;
  @Column('integer') version: number;
}
