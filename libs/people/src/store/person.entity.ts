import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') lang: string;
  /** IANA name: the hour of the digest is an hour there. */
  @Column('text') zone: string;
  @Column({ type: 'smallint', name: 'digest_hour' }) digestHour: number;
  /** Left out of every answer that does not ask for it by name. */
  @Column({ type: 'text', name: 'password_hash', nullable: true, select: false }) passwordHash: string | null;
  /** An address that the delegates of a State share. */
  @Column('boolean') mailbox: boolean;
  @Column('boolean') sample: boolean;
  @Column('integer') version: number;
}
