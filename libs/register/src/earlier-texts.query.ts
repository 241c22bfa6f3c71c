import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MandateTextEntity } from './store/mandate-text.entity.js';

/** The words that a mandate had before a later text was accepted. */
export interface EarlierText {
  readonly lang: string;
  readonly status: MandateTextEntity['status'];
  readonly quote: string;
  readonly condition: string | null;
  /** The due rule that was in force then. */
  readonly dueRule: object | null;
  readonly replacedAt: Date;
}

/** What the words of mandates were. */
@Injectable()
export class EarlierTexts {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest first. The caller has asked who may see the mandate. */
  of(mandate: string): Promise<readonly EarlierText[]> {
    return this.dataSource.query<EarlierText[]>(
      `SELECT lang, status, quote, condition, due_rule AS "dueRule", replaced_at AS "replacedAt"
       FROM earlier_text WHERE mandate_id = $1 ORDER BY id DESC LIMIT 200`,
      [mandate],
    );
  }
}
