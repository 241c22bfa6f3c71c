import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') key: string;
  @Column('text') body: string;
  @Column({ type: 'integer', nullable: true }) year: number | null;
  @Column({ type: 'integer', nullable: true }) ordinal: number | null;
  @Column({ type: 'text', nullable: true }) name: string | null;
  @Column('text') kind: 'regular' | 'special';
  @Column('boolean') cancelled: boolean;
  @Column('integer') version: number;
}
