import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { Changes, KeepLook, Mandates, Tasks, Updates } from '#register';
import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { ChangesQuery, LookedRequest } from './following.request.js';
import {
  ChangedMandatesResponse,
  ChangePage,
  changeResponse,
  upToOf,
  upToResponse,
} from './following.response.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** What has changed since one last looked. Reading it is not looking: a page says so when it is left, or when one does. */
@Allows('see-mandates')
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly changes: Changes,
    private readonly keepLook: KeepLook,
    private readonly mandates: Mandates,
    private readonly tasks: Tasks,
    private readonly updates: Updates,
  ) {}

  /** The newest first: new mandates, cleared updates, deliveries, moved meetings. */
  @Get()
  @Header('cache-control', 'no-store')
  async list(
    @CurrentViewer() viewer: Person,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() query: ChangesQuery,
  ): Promise<ChangePage> {
    // Before the list is read: what is committed in between is new the next time, too.
    const upTo = upToResponse(await this.changes.upTo());
    const { items, ...page } = await this.changes.list(viewer, query);
    const ids = items.flatMap(({ task }) => task ?? []);
    const mandates = await this.mandates.byIds(
      viewer,
      items.map(({ mandate }) => mandate),
    );
    const tasks = new Map((await this.tasks.byIds(viewer, ids)).map((task) => [task.id, task]));
    const cleared = await this.updates.lastCleared([...tasks.keys()]);
    return {
      ...page,
      items: items.map((change) => {
        const [task, update] = [tasks.get(change.task ?? ''), cleared.get(change.task ?? '')];
        return changeResponse(
          change,
          { mandate: mandates.get(change.mandate)!, task, cleared: update },
          lang,
        );
      }),
      upTo,
    };
  }

  /** The mandates that have changed, by their ids. */
  @Get('mandates')
  @Header('cache-control', 'no-store')
  async ofMandates(@CurrentViewer() viewer: Person): Promise<ChangedMandatesResponse> {
    const upTo = upToResponse(await this.changes.upTo());
    return { items: [...(await this.changes.mandates(viewer))], upTo };
  }

  /** Says that one has looked, at everything or at one mandate, as far as an answer reached. */
  @Post('looked')
  @HttpCode(204)
  async looked(@CurrentViewer() viewer: Person, @Body() { upTo, mandate }: LookedRequest): Promise<void> {
    if (mandate === undefined) await this.keepLook.overAll(viewer, upToOf(upTo));
    else await this.keepLook.at(viewer, mandate, upToOf(upTo));
  }
}
