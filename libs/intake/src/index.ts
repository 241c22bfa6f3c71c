import { ProposalEntity } from './store/proposal.entity.js';
import { ReadingEntity } from './store/reading.entity.js';

export type { Reading, ReadSession, Request } from '#reading';
export { readFailureMessage, type FailureFacts } from './core/index.js';
export {
  decideProposals,
  openProposals,
  type OpenedReading,
  type OpenProposal,
} from './decide-proposal.command.js';
export { IntakeModule } from './intake.module.js';
export { isReadLanguage } from './is-read-language.js';
export { ReadUpload } from './read-upload.command.js';
export { Readings, type ReadingView } from './readings.query.js';
export { largestFile, TakeIn, type TakenFile } from './take-in.command.js';

/** The row shapes of this room, for the process that opens the database. */
export const intakeEntities = [ReadingEntity, ProposalEntity];
