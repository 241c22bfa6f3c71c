/** How far ahead of a deadline, and how soon after it, somebody is reminded. In calendar days. */
export interface ReminderPolicy {
  /** Whether the owner is told when a task is made. */
  readonly notice: boolean;
  readonly daysBefore: readonly number[];
  readonly daysAfter: readonly number[];
}

/** What holds where a body has not said otherwise: a notice, 6 weeks, 2 weeks and 1 day before, the day after. */
export const defaultReminderPolicy: ReminderPolicy = {
  notice: true,
  daysBefore: [42, 14, 1],
  daysAfter: [1],
};
