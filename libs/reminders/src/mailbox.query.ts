import { visibleBodies } from '#people';
import {
  countedSql,
  pageOf,
  positionOf,
  Refused,
  rowsToAsk,
  type Page,
  type PageRequest,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface MailSummary {
  readonly id: string;
  /** The person's name. */
  readonly to: string;
  readonly subject: string;
  readonly lang: string;
  readonly sentAt: Date;
}

export interface OpenedMail extends MailSummary {
  readonly html: string;
  readonly text: string;
}

const summary = `m.id, p.name AS "to", m.subject, m.lang, m.at AS "sentAt"`;

/**
 * The mails that say something of bodies whose officer the viewer is, and of no other body. A digest speaks of all that a
 * person owes, and is not cut into pieces: one that speaks of two bodies is for whoever keeps both.
 */
const visible = `FROM mail m JOIN person p ON p.id = m.to_person
  LEFT JOIN LATERAL (SELECT bool_and(told.body = ANY($1)) AS "isTheirs" FROM (
      SELECT body FROM reminder r WHERE r.digest_id = m.digest_id
      UNION ALL SELECT body FROM reminder_list l WHERE l.digest_id = m.digest_id
      UNION ALL SELECT body FROM followed_news f WHERE f.digest_id = m.digest_id) told) of ON true
  WHERE ($1::text[] IS NULL OR of."isTheirs")`;

/** The mails that left, as they were; newest first. */
@Injectable()
export class Mailbox {
  constructor(private readonly dataSource: DataSource) {}

  async list(viewer: Viewer, request: PageRequest): Promise<Page<MailSummary>> {
    const bodies = bodiesOf(viewer);
    const [before] = positionOf(request, ['id']) ?? [null];
    const rows = await this.dataSource.query<MailSummary[]>(
      `SELECT ${summary} ${visible} AND ($2::uuid IS NULL OR m.id < $2) ORDER BY m.id DESC LIMIT $3`,
      [bodies, before, rowsToAsk(request)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(visible), [bodies]);
    return pageOf(
      rows,
      request,
      counted?.n ?? 0,
      ({ id }) => [id],
      (mail) => mail,
    );
  }

  /** @throws Refused 'not-found', for a mail that the viewer may not see too */
  async open(viewer: Viewer, id: string): Promise<OpenedMail> {
    const [mail] = await this.dataSource.query<OpenedMail[]>(
      `SELECT ${summary}, m.html, m.text ${visible} AND m.id = $2`,
      [bodiesOf(viewer), id],
    );
    if (mail === undefined) throw new Refused('not-found');
    return mail;
  }
}

/** Null when the viewer may see all. */
function bodiesOf(viewer: Viewer): readonly string[] | null {
  const bodies = visibleBodies(viewer, 'see-mailbox');
  return bodies === 'all' ? null : bodies;
}
