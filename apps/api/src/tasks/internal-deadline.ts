import { deadlineKinds, type DeadlineKind } from '#calendar/core';
import { Refused } from '#platform';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** The kind of an internal deadline, out of an address; the day that a text sets ("by") is not the secretariat's to move. */
@Injectable()
export class InternalDeadline implements PipeTransform<string, DeadlineKind> {
  /** @throws Refused 'not-found' */
  transform(kind: string): DeadlineKind {
    const known = deadlineKinds.find((own) => own === kind && own !== 'by');
    if (known === undefined) throw new Refused('not-found');
    return known;
  }
}
