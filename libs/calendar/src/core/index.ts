export { addDays, toCalendarDate, weekdayOf, type CalendarDate } from './calendar-date.js';
export {
  bodyOf,
  sessionOf,
  type Adoption,
  type Body,
  type Calendar,
  type Naming,
  type Segment,
  type SegmentName,
  type Session,
} from './calendar.js';
export { defaultDeadlinePolicy, type DeadlinePolicy, type NonWorkingDays } from './deadline-policy.js';
export {
  deadlineKinds,
  deadlinesFor,
  deliverableForms,
  type Deadline,
  type DeadlineKind,
  type DeliverableForm,
  type DueMeeting,
} from './deadlines-for.js';
export type { BodyChange, CalendarChange, Period, SessionChange } from './calendar-change.js';
export { changeCalendar, type ChangedCalendar } from './change-calendar.js';
export { dueSentence } from './due-sentence.js';
export { isZone } from './is-zone.js';
export { nextMeeting, type NextMeeting } from './next-meeting.js';
export type { Occurrence, OccurrenceState } from './occurrence.js';
export { say, sessionPhrase, type Phrase, type PhraseValue, type Voice } from './phrase.js';
export { placedOccurrence, type Placement } from './placed-occurrence.js';
export { readDueRule, type ReadRule } from './read-due-rule.js';
export { resolveDueMeetings } from './resolve-due-meetings.js';
export { ruleOf } from './rule-of.js';
export { mandatesNamedBy } from './rules/mandates-named.js';
export type { Choice, RuleContext } from './rules/rule-kind.js';
export type { DueRule } from './rules/rule-kinds.js';
export type { RuleFault } from './rules/schema.js';
export type { SessionReference } from './rules/session-reference.js';
export {
  parseSessionKey,
  printSessionKey,
  type BodyKey,
  type SessionKey,
  type SessionName,
} from './session-key.js';
export type { Difference } from './merge-session.js';
export { sayDifference } from './say-difference.js';
export type { StatedSegment, StatedSession } from './stated-session.js';
export { sayWhy } from './why.js';
export { workingDaysBefore } from './working-days.js';
