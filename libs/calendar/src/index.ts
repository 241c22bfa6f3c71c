export * from './core/index.js';
export { voiceOf } from './voice-of.js';
