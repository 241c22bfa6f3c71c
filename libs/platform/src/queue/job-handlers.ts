import type { JobName, JobPayload } from './job-catalogue.js';

/**
 * Does one job. It may run twice, or late, or when there is nothing left to do: it reads what stands now and decides.
 * What it throws is logged and tried again as the catalogue says.
 */
export interface JobHandler<Name extends JobName> {
  /** @param stopping tells that this process is about to stop; long work ends then, by throwing, and is done again later */
  handle(payload: JobPayload<Name>, stopping: AbortSignal): Promise<void>;
}

/** One handler for each job of the catalogue; a missing or doubled one does not compile. */
export type JobHandlers = { readonly [Name in JobName]: JobHandler<Name> };
