export { anyCalendar, anyDay, anyYear } from './any-calendar.js';
export { anyRule } from './any-rule.js';
export { aCalendar, type CalendarBuilder } from './a-calendar.js';
export { aSession, day, type SessionBuilder } from './a-session.js';
export { calendarOf2022, realCalendar } from './real-calendar.js';
export { circumstances, dueMeetings, whyOf } from './resolved.js';
export { someChange } from './some-changes.js';
