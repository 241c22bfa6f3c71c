import type { PaceKind } from '#platform';
import { SetMetadata } from '@nestjs/common';

/** Under this key a route says what its requests are counted as. */
export const statedPace = 'mandate-tracker:pace';
export type StatedPace = PaceKind | 'uncounted';

/**
 * Counts the requests of a route apart from the others, which are counted as looking or changing by their method.
 * @example @Paced('upload')
 */
export const Paced = (kind: StatedPace) => SetMetadata(statedPace, kind);
