import { visibleBodies } from '#people';
import { Refused, type Viewer } from '#platform';
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

export interface MailPage {
  readonly items: readonly MailSummary[];
  /** Where the next page begins, or null at the end. */
  readonly next: string | null;
  /** How many there are in all; null beyond 10,000. */
  readonly total: number | null;
}

const counted = 10_000;
const summary = `m.id, p.name AS "to", m.subject, m.lang, m.at AS "sentAt"`;

/**
 * The mails that have something to say of a body whose officer the viewer is.
 * A digest speaks of all that a person owes; it is not cut into pieces for whoever keeps only one of the bodies.
 */
const visible = `FROM mail m JOIN person p ON p.id = m.to_person
  WHERE ($1::text[] IS NULL OR EXISTS (SELECT 1 FROM reminder r WHERE r.digest_id = m.digest_id AND r.body = ANY($1)))`;

/** The mails that left, as they were; newest first. */
@Injectable()
export class Mailbox {
  constructor(private readonly dataSource: DataSource) {}

  /** @param page.cursor the `next` of the page before */
  async list(viewer: Viewer, page: { cursor?: string; limit?: number } = {}): Promise<MailPage> {
    const bodies = bodiesOf(viewer);
    const limit = page.limit ?? 50;
    const rows = await this.dataSource.query<MailSummary[]>(
      `SELECT ${summary} ${visible} AND ($2::uuid IS NULL OR m.id < $2) ORDER BY m.id DESC LIMIT $3`,
      [bodies, page.cursor ?? null, limit + 1],
    );
    const [{ total } = { total: 0 }] = await this.dataSource.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM (SELECT 1 ${visible} LIMIT ${counted + 1}) shown`,
      [bodies],
    );
    const items = rows.slice(0, limit);
    return {
      items,
      next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      total: total > counted ? null : total,
    };
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
