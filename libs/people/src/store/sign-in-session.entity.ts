import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sign_in_session')
export class SignInSessionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'bytea', name: 'token_hash' }) tokenHash: Buffer;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'timestamptz', name: 'made_at' }) madeAt: Date;
  @Column({ type: 'timestamptz', name: 'last_used_at' }) lastUsedAt: Date;
  @Column({ type: 'timestamptz', name: 'idle_expires_at' }) idleExpiresAt: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
  /** "password", "link", "organization", "sample", "set-up". */
  @Column({ type: 'text', name: 'signed_in_by', nullable: true }) signedInBy: string | null;
  /** What the browser calls itself. */
  @Column({ type: 'text', nullable: true }) agent: string | null;
  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
