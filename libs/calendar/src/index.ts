/** What a viewer may see of the bodies' calendars. */
export { BodyMembers, type BodyMember } from './body-members.js';
export { CalendarStore } from './calendar-store.js';
export { CalendarModule } from './calendar.module.js';
/** Changes how a body's deadlines are counted, within a unit of work: looked at first, then written. */
export {
  openDeadlinePolicy,
  writeDeadlinePolicy,
  type BodyWithNewPolicy,
} from './change-deadline-policy.command.js';
export * from './core/index.js';
/** Puts a session on the calendar or completes it, within a unit of work; never overwrites. */
export { enterSession, type EnteredSession } from './enter-session.command.js';
/** Holds the calendar of all bodies until the unit of work ends. */
export { holdCalendar } from './hold-calendar.js';
/** Makes a body, or adds names to it, within a unit of work; never overwrites. */
export { keepBody, type BodyFacts, type KeptBody } from './keep-body.command.js';
/** Marks what the sample register brought, within a unit of work. */
export { markSampleCalendar } from './sample/mark-sample-calendar.js';
/** Takes away what the sample register brought and nothing else stands on, within a unit of work. */
export { removeSampleCalendar } from './sample/remove-sample-calendar.js';
/** A person's change of the calendar in two halves, planned and written, within a unit of work. */
export { planCalendarChange, type PlannedCalendarChange } from './plan-calendar-change.js';
export { writeCalendarChange } from './write-calendar-change.js';
/** Where what a text states of sessions contradicts the calendar; `CalendarStore` asks for a viewer. */
export type { StatedDifference } from './stated-differences.query.js';
export { calendarEntities } from './store/calendar-entities.js';
/** The days that were begun for bodies, within a unit of work. */
export { bodiesWithNewDay, isDayBegun, noteDayBegun } from './store/body-days.js';
/** The calendar as core takes it, within a unit of work: `loadCalendar(tx, ['executive-board'])`, or of all bodies. */
export { loadCalendar, type StoredCalendar, type StoredSession } from './store/load-calendar.js';
/** The voice of a language that knows some bodies by name; `Voices` asks the database for the names. */
export { voiceOf } from './voice-of.js';
export { Voices } from './voices.js';
