import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('unit')
export class UnitEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') key: string;
  @Column({ type: 'uuid', name: 'parent_id', nullable: true }) parentId: string | null;
  /** By language: { "en": …, "zh": … }. */
  @Column('jsonb') names: Readonly<Record<string, string>>;
  @Column('boolean') sample: boolean;
  @Column('integer') version: number;
}
