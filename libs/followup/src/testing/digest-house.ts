import { CalendarModule } from '#calendar';
import { IntakeModule } from '#intake';
import { PeopleModule } from '#people';
import { groundOver } from '#people/testing';
import { QuestionsModule } from '#questions';
import { RegisterModule } from '#register';
import { MakeDigests, RemindersModule, SendDigest } from '#reminders';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Type } from '@nestjs/common';
import { BeginDay } from '../begin-day.command.js';
import { RegisterDigestSource } from '../register-digest-source.js';
import { ListParts } from '../reminding/list-parts.js';
import { ListSessions } from '../reminding/list-sessions.js';
import { NewsFacts } from '../reminding/news-facts.js';
import type { HarbourGround } from './harbour-ground.js';

/** What people of the Harbour Board are told by mail, day by day, as a worker makes and sends it. */
export class DigestHouse {
  private constructor(
    private readonly ground: HarbourGround,
    private readonly testing: TestingModule,
  ) {}

  static async over(ground: HarbourGround, commands: readonly Type[]): Promise<DigestHouse> {
    const testing = await Test.createTestingModule({
      imports: [
        groundOver(ground.platform),
        CalendarModule,
        PeopleModule,
        RegisterModule,
        IntakeModule,
        QuestionsModule,
        RemindersModule,
      ],
      providers: [...commands, BeginDay, ListParts, ListSessions, NewsFacts, RegisterDigestSource],
    }).compile();
    return new DigestHouse(ground, testing);
  }

  get<Thing>(token: Type<Thing>): Thing {
    return this.testing.get(token);
  }

  /** It is nine in the morning of a day that has begun for the Board. */
  async on(day: string): Promise<void> {
    this.ground.platform.clock.moveTo(`${day}T06:00:00Z`);
    await this.get(BeginDay).run();
  }

  /** Sends all that is due now. */
  async send(): Promise<void> {
    await this.get(MakeDigests).run();
    const queued = await this.ground.platform.dataSource.query<{ id: string }[]>(
      "SELECT id FROM digest WHERE state = 'queued' ORDER BY id",
    );
    for (const { id } of queued) await this.get(SendDigest).run(id, this.get(RegisterDigestSource));
  }

  async mails(to: string): Promise<readonly { readonly subject: string; readonly text: string }[]> {
    return this.ground.platform.dataSource.query(
      'SELECT subject, text FROM mail m JOIN person p ON p.id = m.to_person WHERE p.name = $1 ORDER BY m.id',
      [to],
    );
  }

  close(): Promise<void> {
    return this.testing.close();
  }
}
