import { CalendarStore, type CalendarDate } from '#calendar';
import { ChangeDeadlinePolicy, TellConsequences } from '#followup';
import type { SpokenLanguage } from '#messages';
import { Refused, type Actor, type Viewer } from '#platform';
import { Body, Controller, Get, Param, Patch, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import { ChangeDeadlinePolicyRequest } from './deadline-policy.request.js';
import {
  DeadlinePolicyResponse,
  deadlinePolicyResponse,
  PolicyChangedResponse,
} from './deadline-policy.response.js';
import { PreviewQuery } from './preview.request.js';

/** How the deadlines before a body's sessions are counted. */
@Controller('bodies/:key/deadline-policy')
export class DeadlinePolicyController {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly changePolicy: ChangeDeadlinePolicy,
    private readonly consequences: TellConsequences,
  ) {}

  /** The policy, with the version of the body as its ETag. */
  @Allows('see-calendar')
  @Get()
  async show(
    @CurrentViewer() viewer: Viewer,
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeadlinePolicyResponse> {
    const body = (await this.calendars.bodiesOf(viewer)).find((own) => own.key === key);
    if (body === undefined) throw new Refused('not-found');
    reply.header('etag', etagOf(body.version));
    return deadlinePolicyResponse(body.deadlinePolicy);
  }

  /** Changes the policy and counts what is due again; with `preview=true` it shows what that would do, and changes nothing. */
  @Allows('change-deadline-policy')
  @Patch()
  async change(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('key') key: string,
    @SeenVersion() seen: number,
    @Query() { preview }: PreviewQuery,
    @Body() { nonWorking, ...weeks }: ChangeDeadlinePolicyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PolicyChangedResponse> {
    const changes = {
      ...weeks,
      ...(nonWorking === undefined
        ? {}
        : { nonWorking: { ...nonWorking, holidays: nonWorking.holidays as CalendarDate[] } }),
    };
    const { policy, version, consequences } = await this.changePolicy.run(viewer, actor, key, {
      seen,
      changes,
      preview: preview === 'true',
    });
    reply.header('etag', etagOf(version));
    return {
      policy: deadlinePolicyResponse(policy),
      consequences: await this.consequences.to(viewer, lang, consequences),
    };
  }
}
