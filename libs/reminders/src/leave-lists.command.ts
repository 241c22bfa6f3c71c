import { Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { leftBy, type WayOut } from './store/leave-token.repository.js';
import { leaveNews, wantNews } from './store/left-news.repository.js';

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

  /** What the link of a mail leaves; null when it is none. */
  async leftBy(token: string): Promise<Pick<WayOut, 'bodies' | 'following'> | null> {
    return leftBy(this.dataSource, token);
  }

  /** Whether the viewer gets news of what they follow by mail. */
  async wantsNews({ id }: Person): Promise<boolean> {
    const left = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM followed_news_left WHERE person_id = $1',
      [id],
    );
    return left.length === 0;
  }

  /** Leaves the news, or wants them again from now on. What the person follows they go on following. */
  async setNews({ id }: Person, actor: Actor, wanted: boolean): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => (wanted ? wantNews(tx, id) : leaveNews(tx, id)));
  }

  /** Leaves by the link of a mail; doing so twice changes nothing. @throws Refused 'not-found' */
  async byToken(token: string): Promise<void> {
    await this.unitOfWork.run({ kind: 'system', name: 'mailer' }, async (tx) => {
      const found = await leftBy(tx, token);
      if (found === null) throw new Refused('not-found');
      if (found.bodies.length > 0) await leave(tx, found.person, found.bodies);
      if (found.following) await leaveNews(tx, found.person);
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
