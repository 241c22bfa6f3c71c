import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';
import { IsCalendarDay } from './is-calendar-day.js';

/** A list of days of the week, 1 for Monday to 7 for Sunday; never all seven. */
export const DaysOfWeek = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(6),
    ArrayUnique(),
    IsInt({ each: true }),
    Min(1, { each: true }),
    Max(7, { each: true }),
    ApiProperty({
      type: 'array',
      uniqueItems: true,
      maxItems: 6,
      items: { type: 'number', minimum: 1, maximum: 7 },
    }),
  );

/** A list of calendar dates, each once: those of some decades. */
export const DaysOfYears = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(500),
    ArrayUnique(),
    IsCalendarDay({ each: true }),
    ApiProperty({ type: 'array', uniqueItems: true, maxItems: 500, items: { type: 'string' } }),
  );
