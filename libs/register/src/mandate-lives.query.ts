import { visibleBodies } from '#people';
import type { Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MandateLife } from './store/mandate.entity.js';

/** Whether a mandate still asks for something. */
export interface LivingMandate {
  readonly id: string;
  readonly body: string;
  readonly life: MandateLife;
  readonly version: number;
}

/** The lives of mandates, without their words and tasks. */
@Injectable()
export class MandateLives {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that the viewer may not see are left out. */
  byIds(viewer: Viewer, ids: readonly string[]): Promise<readonly LivingMandate[]> {
    const seen = visibleBodies(viewer, 'see-mandates');
    return this.dataSource.query<LivingMandate[]>(
      `SELECT id, body, life, version FROM mandate
       WHERE ($1::text[] IS NULL OR body = ANY ($1)) AND id = ANY ($2::uuid[]) ORDER BY id`,
      [seen === 'all' ? null : seen, ids],
    );
  }
}
