export type { Actor, SystemName } from './actor.js';
export type { CalendarDate } from './calendar-date.js';
export { csvLine, plainCell, textOfPlainCell } from './csv-line.js';
export { problemWords, sayDetails } from './problem-words.js';
export { roles, type Grant, type Role, type Viewer } from './viewer.js';
