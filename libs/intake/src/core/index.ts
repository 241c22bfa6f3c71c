export { fileName } from './file-name.js';
export { readFailureMessage, type FailureFacts } from './read-failure-message.js';
export { doubtMessage } from './doubt-message.js';
export { documentKey } from './document-key.js';
export { pairRequests } from './pair-requests.js';
