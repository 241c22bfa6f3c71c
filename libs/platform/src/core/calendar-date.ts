/**
 * A day of the calendar, "2023-03-28" (ISO 8601), without time or zone: what deadlines and meetings are counted in.
 * Strings of this form sort as days do.
 */
export type CalendarDate = string & { readonly __calendarDate: unique symbol };
