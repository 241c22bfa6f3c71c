export { readFailureMessage, type FailureFacts } from './read-failure-message.js';
