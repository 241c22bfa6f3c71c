import { Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { leftBy } from './store/leave-token.repository.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** A body's list for members, and whether the person gets it. */
export interface OwnMembersList {
  readonly body: string;
  readonly wanted: boolean;
}

/** Members leave the lists that they get before sessions, and join them again: by their own settings or by the mail's link. */
@Injectable()
export class LeaveLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The lists of the bodies in which the viewer is a member. */
  async of(viewer: Person): Promise<readonly OwnMembersList[]> {
    const bodies = memberIn(viewer);
    const left = await this.dataSource.query<{ body: string }[]>(
      'SELECT body FROM members_list_left WHERE person_id = $1',
      [viewer.id],
    );
    return bodies.map((body) => ({ body, wanted: !left.some((each) => each.body === body) }));
  }

  /** @throws Refused 'not-found' for a body in which the viewer is no member */
  async set(viewer: Person, actor: Actor, body: string, wanted: boolean): Promise<void> {
    if (!memberIn(viewer).includes(body)) throw new Refused('not-found');
    await this.unitOfWork.run(actor, (tx) =>
      wanted ? join(tx, viewer.id, body) : leave(tx, viewer.id, [body]),
    );
  }

  /** Leaves by the link of a mail; doing so twice changes nothing. @throws Refused 'not-found' */
  async byToken(token: string): Promise<void> {
    await this.unitOfWork.run({ kind: 'system', name: 'mailer' }, async (tx) => {
      const found = await leftBy(tx, token);
      if (found === null) throw new Refused('not-found');
      await leave(tx, found.person, found.bodies);
    });
  }
}

function memberIn(viewer: Person): readonly string[] {
  return [...new Set(viewer.grants.filter(({ role }) => role === 'member').map(({ body }) => body))].sort();
}

async function leave(tx: Tx, person: string, bodies: readonly string[]): Promise<void> {
  await tx.query(
    `INSERT INTO members_list_left (person_id, body, at)
     SELECT $1, key, $3 FROM body WHERE key = ANY ($2) ON CONFLICT DO NOTHING`,
    [person, bodies, tx.at],
  );
  await tx.query(
    `UPDATE reminder_list SET state = 'withdrawn', why = 'left', digest_id = NULL, revision = revision + 1
     WHERE person_id = $1 AND body = ANY ($2) AND kind = 'members-list' AND state = 'planned'`,
    [person, bodies],
  );
  tx.record({ action: 'members-list.left', subject: { kind: 'person', id: person }, after: { bodies } });
}

/** What was withdrawn is planned again when the body's next day begins. */
async function join(tx: Tx, person: string, body: string): Promise<void> {
  await tx.query('DELETE FROM members_list_left WHERE person_id = $1 AND body = $2', [person, body]);
  tx.record({ action: 'members-list.joined', subject: { kind: 'person', id: person }, after: { body } });
}
