import {
  Clock,
  countedSql,
  orderedPage,
  Refused,
  type ListOrder,
  type Page,
  type PageRequest,
  type Placed,
  type Role,
  type Sort,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleBodies } from '../core/index.js';
import { personColumns, visiblePeople } from './person-columns.js';

/** One role that a person holds, or held when their account was closed. */
export interface HeldRole {
  readonly id: string;
  readonly body: string;
  readonly role: Role;
  /** The key of the unit. */
  readonly unit: string | null;
  readonly unitNames: Readonly<Record<string, string>> | null;
  /** By its two letters (ISO 3166-1). */
  readonly state: string | null;
  /** False for a delegate whose State has no term in the body today. */
  readonly counts: boolean;
  /** It ended with the account. */
  readonly ended: boolean;
}

/** A person as those see them who keep the people of their bodies. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly lang: string;
  readonly zone: string;
  readonly mailbox: boolean;
  /** They have come in by an account of their organization. */
  readonly linked: boolean;
  readonly closedAt: Date | null;
  /** When they were last here; null: not within the life of a session. */
  readonly lastSeenAt: Date | null;
  /** The name of who hears in their place while they are away; null without. */
  readonly standInName: string | null;
  /** In the bodies that the viewer may see. */
  readonly roles: readonly HeldRole[];
  /** They have roles in bodies that the viewer does not see. */
  readonly elsewhere: boolean;
  readonly version: number;
}

/** By name; by address, however it is written; as they were added. */
export const peopleOrders = ['name', 'email', 'entered'] as const;
type PeopleOrder = (typeof peopleOrders)[number];

const orders: Readonly<Record<PeopleOrder, ListOrder>> = {
  name: { by: 'p.name', kind: 'text' },
  email: { by: 'lower(p.email)', kind: 'text' },
  entered: { by: 'p.id', kind: 'id' },
};

/** Which people; all when nothing is said. */
export interface PeopleFilter {
  /** A part of the name or the address. */
  readonly q?: string;
  readonly body?: string;
  readonly role?: Role;
  /** The key of a unit. */
  readonly unit?: string;
  readonly state?: string;
  /** Open unless said. */
  readonly account?: 'open' | 'closed';
  /** By name unless said. */
  readonly sort?: Sort<PeopleOrder>;
}

/** Ends its last condition in the roles by which people are asked for; $1 are the bodies that the viewer may see. */
const asked = `${visiblePeople} AND ($2::text IS NULL OR strpos(lower(p.name), lower($2)) > 0 OR strpos(lower(p.email), lower($2)) > 0)
  AND (p.closed_at IS NULL) = ($7 = 'open')
  AND (($3::text IS NULL AND $4::text IS NULL AND $5::text IS NULL AND $6::text IS NULL) OR EXISTS (
    SELECT 1 FROM (SELECT person_id, body, role, unit_id, state FROM role_grant
                   UNION ALL SELECT person_id, body, role, unit_id, state FROM former_role) g
    WHERE g.person_id = p.id AND ($1::text[] IS NULL OR g.body = ANY ($1)) AND ($3::text IS NULL OR g.body = $3)
      AND ($4::text IS NULL OR g.role = $4) AND ($6::text IS NULL OR g.state = $6)
      AND ($5::text IS NULL OR g.unit_id = (SELECT id FROM unit WHERE key = $5))))`;

/** The people of one's bodies, with their addresses and roles. */
@Injectable()
export class People {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, filter: PeopleFilter, request: PageRequest): Promise<Page<PersonView>> {
    const { q, body, role, unit, state, account = 'open', sort } = filter;
    const given = [bodiesOf(viewer), ...[q, body, role, unit, state].map((value) => value ?? null), account];
    const ordered = orderedPage<PeopleOrder, PersonView>(
      orders,
      'p.id',
      { ...request, ...(sort && { sort }) },
      'name',
      9,
    );
    const rows = await this.dataSource.query<(PersonView & Placed)[]>(
      `SELECT ${personColumns('$8')}, ${ordered.place} ${asked} ${ordered.behind} ${ordered.order}`,
      [...given, this.clock.now(), ...ordered.given],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(asked), given);
    return ordered.page(rows, counted?.n ?? 0, (row) => row);
  }

  /** @throws Refused 'not-found', for somebody whom the viewer may not see too */
  async open(viewer: Viewer, id: string): Promise<PersonView> {
    const [person] = await this.dataSource.query<PersonView[]>(
      `SELECT ${personColumns('$3')} ${visiblePeople} AND p.id = $2`,
      [bodiesOf(viewer), id, this.clock.now()],
    );
    if (person === undefined) throw new Refused('not-found');
    return person;
  }

  /** All of them, page by page: as many as there are. */
  async *all(viewer: Viewer): AsyncGenerator<PersonView> {
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: Page<PersonView> = await this.list(
        viewer,
        {},
        { limit: 200, ...(cursor === undefined ? {} : { cursor }) },
      );
      yield* page.items;
      cursor = page.next;
    }
  }
}

/** Null when the viewer may see all. */
function bodiesOf(viewer: Viewer): readonly string[] | null {
  const bodies = visibleBodies(viewer, 'see-people');
  return bodies === 'all' ? null : bodies;
}
