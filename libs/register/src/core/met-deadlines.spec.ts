import type { DeadlineKind } from '#calendar/core';
import { expect, it } from '@jest/globals';
import { isMet } from './met-deadlines.js';
import type { Progress } from './progress.js';

it.each<[Progress, readonly DeadlineKind[]]>([
  ['cleared', []],
  ['blocked', []],
  ['submitted', ['slot', 'submission']],
  ['delivered', ['slot', 'submission', 'issuance', 'by']],
  ['considered', ['slot', 'submission', 'issuance', 'by']],
])('what is %s has met: %j', (progress, met) => {
  const kinds = ['slot', 'submission', 'issuance', 'by'] as const;
  expect(kinds.filter((kind) => isMet(kind, progress))).toEqual(met);
});
