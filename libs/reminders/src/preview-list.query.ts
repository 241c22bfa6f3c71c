import { peopleOfBody } from '#people';
import { Configuration, type CalendarDate } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReminderList } from './core/reminder-list.js';
import type { DigestSource } from './digest-source.js';
import type { ComposedMail } from './mail/compose-digest.js';
import { withoutThoseWhoLeft } from './store/left-lists.repository.js';
import { readersOf, toWrite, type Reader } from './store/reader.repository.js';
import { noDigest, writeDigest } from './write-digest.js';

/** Shows a list before it goes, as one of its readers will get it, whether or not it is planned for them yet. */
@Injectable()
export class PreviewList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly configuration: Configuration,
  ) {}

  /** Who would get the lists for members of a body on a day, by name. */
  async readersIn(body: string, day: CalendarDate): Promise<readonly Reader[]> {
    const { members } = await peopleOfBody(this.dataSource, body, day);
    return readersOf(this.dataSource, await withoutThoseWhoLeft(this.dataSource, body, members));
  }

  /** @returns null when there would be nothing to say */
  async of(
    list: Omit<ReminderList, 'person'>,
    reader: Reader,
    source: DigestSource,
  ): Promise<ComposedMail | null> {
    const own = { ...list, person: reader.person, id: noDigest, state: 'planned' } as const;
    const digest = { ...reader, id: noDigest, onDate: list.onDate };
    const written = await toWrite(this.dataSource, digest, { reminders: [], lists: [own], news: [] });
    return (await writeDigest(written, source, this.configuration.publicUrl)).mail;
  }
}
