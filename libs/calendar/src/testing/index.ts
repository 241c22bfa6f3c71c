export { anyDay, anyYear } from './any-calendar.js';
export { anyChange, anySessionChange } from './any-change.js';
export { anyRequest } from './any-request.js';
export { anyRule, otherMandate } from './any-rule.js';
export { aCalendar, type CalendarBuilder } from './a-calendar.js';
export { aSession, day, type SessionBuilder } from './a-session.js';
export { calendarOf2022, realCalendar } from './real-calendar.js';
export { circumstances, dueMeetings, whyOf } from './resolved.js';
