import { sortsOf } from '#platform';
import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { WhenSent } from './when-sent.js';

/** The order in which a list is asked for: one of those that it knows, with "-" in front from the last to the first. */
export function SortBy(names: readonly string[], usual: string): PropertyDecorator {
  const known = [...sortsOf(names)];
  const description = `The order; with "-" in front from the last to the first. "${usual}" unless said; a cursor counts in the order in which it was given.`;
  return applyDecorators(WhenSent(), IsIn(known), ApiPropertyOptional({ enum: known, description }));
}
