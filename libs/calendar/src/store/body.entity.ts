import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Naming } from '../core/calendar.js';
import type { DeadlinePolicy } from '../core/deadline-policy.js';

@Entity('body')
export class BodyEntity {
  @PrimaryColumn('text') key: string;
  /** By language: { "en": …, "zh": … }. */
  @Column('jsonb') names: Readonly<Record<string, string>>;
  /** IANA name. */
  @Column('text') zone: string;
  @Column('text') naming: Naming;
  @Column({ type: 'text', nullable: true }) parent: string | null;
  @Column({ type: 'date', name: 'register_kept_from', nullable: true }) registerKeptFrom: string | null;
  @Column('integer', { name: 'complete_years', array: true }) completeYears: number[];
  @Column({ type: 'jsonb', name: 'deadline_policy' }) deadlinePolicy: Partial<DeadlinePolicy>;
  @Column('integer') version: number;
}
