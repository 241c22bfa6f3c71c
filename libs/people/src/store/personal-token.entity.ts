import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('personal_token')
export class PersonalTokenEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'bytea', name: 'token_hash' }) tokenHash: Buffer;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column('text') name: string;
  @Column('text', { array: true }) scopes: string[];
  @Column({ type: 'timestamptz', name: 'made_at' }) madeAt: Date;
  @Column({ type: 'timestamptz', name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
