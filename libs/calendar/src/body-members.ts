import type { Message } from '#messages';
import { newId, Refused, UnitOfWork, type Actor } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toCalendarDate, type CalendarDate } from './core/calendar-date.js';
import type { BodyKey } from './core/session-key.js';

/** A member of a body for one term; a State that was elected twice stands there twice. */
export interface BodyMember {
  /** ISO 3166-1 alpha-3; null for a member that has none. */
  readonly state: string | null;
  /** By language; may be empty for a State. */
  readonly names: Readonly<Record<string, string>>;
  /** The first and the last day of the term; null when it is not known, or open. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

const columns = `state, names, from_date::text AS "from", until_date::text AS until`;
const order = `ORDER BY from_date NULLS FIRST, state NULLS LAST, id`;

/** The members of bodies. Who may look or keep them, the caller has asked. */
@Injectable()
export class BodyMembers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** By the beginning of their terms. */
  of(body: BodyKey): Promise<readonly BodyMember[]> {
    return this.dataSource.query<BodyMember[]>(
      `SELECT ${columns} FROM body_member WHERE body = $1 ${order}`,
      [body],
    );
  }

  /**
   * Puts the whole list in place of the one that stands.
   * @param seen the version of the body that the person saw
   * @throws Refused 'not-found', 'stale'; 'invalid' for a term that ends before it begins, or terms of one State that overlap
   */
  async replace(actor: Actor, body: BodyKey, seen: number, members: readonly BodyMember[]): Promise<void> {
    const faults = faultsOf(members);
    if (faults.length > 0) throw new Refused('invalid', { faults });
    await this.unitOfWork.run(actor, async (tx) => {
      const [standing] = await tx.query<{ version: number }>(
        'SELECT version FROM body WHERE key = $1 FOR UPDATE',
        [body],
      );
      if (standing === undefined) throw new Refused('not-found');
      if (standing.version !== seen) throw new Refused('stale', { version: standing.version });
      const before = await tx.query<BodyMember>(
        `WITH gone AS (DELETE FROM body_member WHERE body = $1 RETURNING *) SELECT ${columns} FROM gone ${order}`,
        [body],
      );
      await tx.query(
        'INSERT INTO body_member SELECT * FROM jsonb_populate_recordset(NULL::body_member, $1::jsonb)',
        [
          JSON.stringify(
            members.map(({ state, names, from, until }) => ({
              ...{ id: newId(), body, state, names },
              ...{ from_date: from, until_date: until },
            })),
          ),
        ],
      );
      await tx.query('UPDATE body SET version = version + 1 WHERE key = $1', [body]);
      tx.record({
        action: 'body.members-kept',
        subject: { kind: 'body', id: body },
        body,
        before,
        after: members,
      });
    });
  }
}

function faultsOf(members: readonly BodyMember[]): readonly Message[] {
  const called = ({ state, names }: BodyMember) => state ?? Object.values(names)[0] ?? '–';
  return members.flatMap((member, at): readonly Message[] => {
    const path = called(member);
    const days = [member.from, member.until].filter((day) => day !== null && toCalendarDate(day) === null);
    if (days.length > 0) return [{ key: 'calendar.fault.noSuchDay', values: { path } }];
    if (member.from !== null && member.until !== null && member.until < member.from)
      return [{ key: 'calendar.fault.endsBeforeStart', values: { path } }];
    const twice = members.slice(at + 1).some((other) => called(other) === path && overlap(member, other));
    return twice ? [{ key: 'calendar.fault.termsOverlap', values: { path } }] : [];
  });
}

function overlap(a: BodyMember, b: BodyMember): boolean {
  const begins = (own: BodyMember) => own.from ?? '0000';
  const ends = (own: BodyMember) => own.until ?? '9999';
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}
