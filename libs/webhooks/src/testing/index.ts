export { Receiver, type Received } from './a-receiver.js';
export { hooksExample } from './hooks-example.js';
