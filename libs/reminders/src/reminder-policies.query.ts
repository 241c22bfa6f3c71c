import { may } from '#people';
import { Refused, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { storedPolicy, type StoredPolicy } from './store/policy.repository.js';

/** Who of each body is reminded of what, and when. */
@Injectable()
export class ReminderPolicies {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws Refused 'not-found', for a body that the viewer does not work for too */
  of(viewer: Viewer, body: string): Promise<StoredPolicy> {
    if (!may(viewer, 'see-work', body)) throw new Refused('not-found');
    return storedPolicy(this.dataSource, body);
  }
}
