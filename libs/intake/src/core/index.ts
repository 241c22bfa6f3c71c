export { fileName } from './file-name.js';
export { readFailureMessage, type FailureFacts } from './read-failure-message.js';
export { doubtMessage } from './doubt-message.js';
export { documentKey } from './document-key.js';
export { compareReadings, confidenceBeside, type ComparedField } from './compare-readings.js';
export {
  counterparts,
  isContradicted,
  parallelReadings,
  type OtherText,
  type ParallelReading,
  type StandingProposal,
} from './parallel-readings.js';
export { alignVersions, type VersionedRequest } from './align-versions.js';
export { compareVersions, placeIn, type RevisedField } from './compare-versions.js';
export { labelsOf, type Labels } from './labels.js';
