import { ruleOf } from '#calendar/core';
import type { Request } from '#reading';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { compareReadings, type ComparedField } from '../core/index.js';

/** How one language of a mandate's text was read. */
export interface MandateReading {
  readonly lang: string;
  /** Whether something speaks against its text and nobody has looked at it. */
  readonly isDoubtful: boolean;
  readonly request: Request;
  /** What it says differently from the mandate as it is in force. */
  readonly fields: readonly ComparedField[];
}

interface Row extends Omit<MandateReading, 'fields'> {
  readonly inForce: object | null;
}

/** The languages in which a mandate was read, beside what is in force. */
@Injectable()
export class MandateReadings {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The language that the mandate was made of first. A mandate has the facts that were confirmed with it, and the due rule
   * that is in force. Of several texts in one language the one taken in last speaks. The caller has asked who may see it.
   */
  async of(mandate: string): Promise<readonly MandateReading[]> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT p.lang, p."isDoubtful", p.request, m.due_rule AS "inForce"
       FROM mandate m CROSS JOIN LATERAL (
         SELECT DISTINCT ON (r.document ->> 'lang') r.document ->> 'lang' AS lang,
           coalesce(p.corrected, p.request) AS request, min(p.decided_at) OVER (PARTITION BY r.document ->> 'lang') AS since,
           jsonb_array_length(coalesce(r.findings -> 'doubts', '[]')) > 0 AND r.text_checked_at IS NULL AS "isDoubtful"
         FROM proposal p JOIN reading r ON r.id = p.reading_id
         WHERE p.mandate_id = m.id ORDER BY r.document ->> 'lang', r.id DESC) p
       WHERE m.id = $1 ORDER BY p.since, p.lang`,
      [mandate],
    );
    const [first] = rows;
    if (first === undefined) return [];
    const standing = { ...first.request, dueRule: first.inForce as Request['dueRule'] };
    return rows.map(({ inForce: _, ...row }) => ({ ...row, fields: compareReadings(standing, asKept(row)) }));
  }
}

/** As the calendar takes its rule, for that is how the one in force was kept. */
function asKept({ request }: Pick<Row, 'request'>): Request {
  return { ...request, dueRule: ruleOf(request.dueRule, request.dueText) as Request['dueRule'] };
}
