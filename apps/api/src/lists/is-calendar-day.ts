import { toCalendarDate } from '#calendar';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/**
 * A day of the calendar, "2026-06-30", in the centuries that there are bodies: what is counted from it, by weeks back or
 * years on, stays a day that the database knows.
 */
export function IsCalendarDay(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isCalendarDay',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && value >= '1900' && value < '2200' && toCalendarDate(value) !== null,
      },
    },
    options,
  );
}
