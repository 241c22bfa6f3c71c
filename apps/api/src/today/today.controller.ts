import { Voices, type Voice } from '#calendar';
import { Readings } from '#intake';
import type { SpokenLanguage } from '#messages';
import { maySomewhere } from '#people';
import type { Viewer } from '#platform';
import { Mandates, TodaysTasks, type TodaysList } from '#register';
import { Controller, Get, Header } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { NextSessions } from './next-sessions.js';
import { TodayResponse, todayTaskResponse, type TodayTaskList } from './today.response.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** Proposals of older readings are not counted: nobody has come back to them. */
const newestReadings = 200;

/** What one should look at today. */
@Controller('today')
export class TodayController {
  constructor(
    private readonly tasks: TodaysTasks,
    private readonly mandates: Mandates,
    private readonly readings: Readings,
    private readonly voices: Voices,
    private readonly sessions: NextSessions,
  ) {}

  /** What one owes, what waits for one, and how the next session of each of one's bodies stands. */
  @Allows('see-mandates')
  @Get()
  @Header('cache-control', 'no-store')
  async show(
    @CurrentViewer() viewer: Person,
    @ReaderLanguage() lang: SpokenLanguage,
  ): Promise<TodayResponse> {
    const voice = await this.voices.in(lang);
    const told = (list: TodaysList) => this.tell(viewer, list, lang, voice);
    return {
      owe: await told(await this.tasks.owed(viewer)),
      clear: await told(await this.tasks.toClear(viewer)),
      choose: await told(await this.tasks.toChoose(viewer)),
      decide: await told(await this.tasks.toDecide(viewer)),
      proposals: { count: await this.openProposals(viewer) },
      sessions: await this.sessions.of(viewer),
    };
  }

  private async tell(
    viewer: Viewer,
    { items, total }: TodaysList,
    lang: SpokenLanguage,
    voice: Voice,
  ): Promise<TodayTaskList> {
    const mandates = await this.mandates.byIds(
      viewer,
      items.map(({ task }) => task.mandate),
    );
    return {
      items: items.map((item) => todayTaskResponse(item, mandates.get(item.task.mandate)!, lang, voice)),
      total,
    };
  }

  private async openProposals(viewer: Viewer): Promise<number> {
    if (!maySomewhere(viewer, 'confirm-proposals')) return 0;
    const { items } = await this.readings.list(viewer, { limit: newestReadings });
    return items.reduce((sum, { counts }) => sum + counts.proposed, 0);
  }
}
