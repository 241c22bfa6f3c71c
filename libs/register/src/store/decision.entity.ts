import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Titles or names by language: { "en": …, "zh": … }. */
export type ByLanguage = Readonly<Record<string, string>>;

@Entity('decision')
export class DecisionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') body: string;
  @Column('text') type: 'decision' | 'resolution';
  @Column('text') number: string;
  @Column('jsonb') titles: ByLanguage;
  @Column({ type: 'text', nullable: true }) session: string | null;
  @Column({ type: 'text', name: 'adopted_segment', nullable: true }) adoptedSegment:
    'main' | 'resumed' | null;
  @Column({ type: 'date', name: 'adopted_on', nullable: true }) adoptedOn: string | null;
  @Column({ type: 'text', name: 'adopted_by', nullable: true }) adoptedBy: 'session' | 'silence' | null;
  @Column('integer') version: number;
}
