import type { Role } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('role_grant')
export class RoleGrantEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column('text') body: string;
  @Column('text') role: Role;
  @Column({ type: 'uuid', name: 'unit_id', nullable: true }) unitId: string | null;
  @Column({ type: 'text', nullable: true }) state: string | null;
}
