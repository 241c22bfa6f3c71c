import type { SpokenLanguage } from '#messages';
import { visibleBodies } from '#people';
import { Configuration, Refused, type CalendarDate, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DigestSource } from './digest-source.js';
import type { ComposedMail } from './mail/compose-digest.js';
import { readerOf, toWrite } from './store/reader.repository.js';
import { listsDueTo, remindersDueTo } from './store/due.repository.js';
import { newsDueTo } from './store/news.repository.js';
import { noDigest, writeDigest } from './write-digest.js';

/** A mail as it would look on a day, in any language. */
export interface PreviewedDigest {
  readonly name: string;
  readonly lang: SpokenLanguage;
  /** Null when there would be nothing to say. */
  readonly mail: ComposedMail | null;
}

/** Shows mails before they go: written as they will be, from what is planned and what stands now. */
@Injectable()
export class PreviewDigest {
  constructor(
    private readonly dataSource: DataSource,
    private readonly configuration: Configuration,
  ) {}

  /**
   * The ids of those who would get a mail on a day, or whose due reminders hold nothing any more; by name. Who has had that
   * day's mail gets no other.
   */
  async hearersOn(on: CalendarDate): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT DISTINCT h.id, h.name FROM person p JOIN person h ON h.id = CASE
         WHEN p.paused_from <= $1::date AND (p.paused_until IS NULL OR p.paused_until >= $1::date)
         THEN p.delegate_id ELSE p.id END
       WHERE NOT EXISTS (SELECT 1 FROM digest d WHERE d.person_id = h.id AND d.on_date = $1 AND d.state IN ('sent', 'failed'))
         AND (EXISTS (SELECT 1 FROM reminder r WHERE r.person_id = p.id AND r.state = 'planned' AND r.on_date <= $1)
          OR EXISTS (SELECT 1 FROM reminder_list r WHERE r.person_id = p.id AND r.state = 'planned' AND r.on_date <= $1)
          OR (h.id = p.id AND EXISTS (
            SELECT 1 FROM followed_news r WHERE r.person_id = p.id AND r.state = 'planned' AND r.on_date <= $1)))
       ORDER BY h.name, h.id`,
      [on],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * @param lang as which language it is shown; null: the person's own
   * @throws Refused 'not-found' for somebody who is told nothing of the viewer's bodies on that day
   */
  async of(
    viewer: Viewer,
    {
      person,
      on,
      lang,
    }: { readonly person: string; readonly on: CalendarDate; readonly lang: SpokenLanguage | null },
    source: DigestSource,
  ): Promise<PreviewedDigest> {
    const reader = await readerOf(this.dataSource, person);
    const theirs = <Due extends { readonly body: string }>(all: readonly Due[]) =>
      all.filter(({ body }) => mayLookAt(viewer, body));
    const due = {
      reminders: theirs(await remindersDueTo(this.dataSource, person, on)),
      lists: theirs(await listsDueTo(this.dataSource, person, on)),
      news: theirs(await newsDueTo(this.dataSource, person, on)),
    };
    if (reader === null || Object.values(due).every((all) => all.length === 0))
      throw new Refused('not-found');
    const as = { ...reader, lang: lang ?? reader.lang };
    const digest = await toWrite(this.dataSource, { id: noDigest, onDate: on, ...as }, due);
    const { mail } = await writeDigest(digest, source, this.configuration.publicUrl);
    return { name: reader.name, lang: as.lang, mail };
  }
}

function mayLookAt(viewer: Viewer, body: string): boolean {
  const bodies = visibleBodies(viewer, 'keep-reminders');
  return bodies === 'all' || bodies.includes(body);
}
