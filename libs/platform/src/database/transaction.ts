import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/actor.js';
import type { JobName, JobPayload } from '../queue/job-catalogue.js';

/** One line of the trail: what was done to what, and how it was before and is after. */
export interface TrailEntry {
  /** The thing and the deed, in the past: "mandate.confirmed". */
  readonly action: `${string}.${string}`;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly body?: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A unit of work under way. Everything that changes something takes it as its first argument. */
export interface Tx {
  readonly actor: Actor;
  /** When the unit began; every row it writes carries this one time. */
  readonly at: Date;
  readonly manager: EntityManager;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Writes into the trail what was done; the only way there. */
  record(entry: TrailEntry): void;
  /** Lets a job run once this unit has committed, and not otherwise; the only way to the queue. */
  announce<Name extends JobName>(job: Name, payload: JobPayload<Name>): void;
  /** The same unit of work with somebody else acting: what they do and record is theirs in the trail. */
  as(actor: Actor): Tx;
}
