import { ProposalEntity } from './store/proposal.entity.js';
import { ReadingEntity } from './store/reading.entity.js';

export type { Reading, ReadSession, Request } from '#reading';
export { askingBody } from './asking-body.js';
export { CancelReading } from './cancel-reading.command.js';
export { CheckText } from './check-text.command.js';
export { CorrectText } from './correct-text.command.js';
export {
  doubtMessage,
  readFailureMessage,
  type ComparedField,
  type FailureFacts,
  type ParallelReading,
  type RevisedField,
} from './core/index.js';
export {
  decideProposals,
  openProposals,
  type Chosen,
  type OpenedReading,
  type OpenProposal,
} from './decide-proposal.command.js';
export { IntakeModule } from './intake.module.js';
export { isReadLanguage, readableLanguages } from './is-read-language.js';
export { MandateReadings, type MandateReading } from './texts/mandate-readings.query.js';
export { answerMissing, missingAnswers, type MissingAnswer } from './texts/answer-missing.js';
export type { OtherVersion } from './texts/other-versions.js';
export { sayTextStatus, type SaidStatus } from './texts/say-text-status.js';
export { pairedMandates, type PairedMandate } from './texts/paired-mandates.js';
export type { GoneMandate, Revision } from './texts/revisions.js';
export { textStatuses, type TextStatus } from './store/reading.entity.js';
export { LabelledReadings, type LabelledText } from './labelled-reading.query.js';
export { ReadUpload } from './read-upload.command.js';
export {
  Readings,
  type NamedPerson,
  type ProposalView,
  type ReadingRow,
  type ReadingView,
} from './readings.query.js';
export { AddProposal } from './review/add-proposal.command.js';
export { CorrectProposal } from './review/correct-proposal.command.js';
export type { Correction } from './review/correct-request.js';
export type { SeenProposal } from './review/open-one-proposal.js';
export { reopenProposal } from './review/reopen-proposal.js';
export { TakeProposalBack } from './review/take-proposal-back.command.js';
export { rulesAsRead, type RuleAsRead } from './rules-as-read.js';
export { SplitProposal } from './review/split-proposal.command.js';
export { mostParts, type PartOfRequest } from './review/split-request.js';
export { namedInReadings } from './sample/named-in-readings.js';
export { largestFile, TakeIn, type TakenFile } from './take-in.command.js';

/** The row shapes of this room, for the process that opens the database. */
export const intakeEntities = [ReadingEntity, ProposalEntity];
