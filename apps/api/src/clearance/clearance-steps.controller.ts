import { KeepClearanceSteps } from '#followup';
import { may } from '#people';
import { Refused, type Actor, type Viewer } from '#platform';
import { ClearanceLists } from '#register';
import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import { KeepClearanceStepsRequest, type ClearanceStepRequest } from './clearance-steps.request.js';
import { clearanceStepsResponse, type ClearanceStepsResponse } from './clearance-steps.response.js';

/** The steps by which a body has updates and papers cleared. */
@Controller('bodies/:key/clearance-steps')
export class ClearanceStepsController {
  constructor(
    private readonly lists: ClearanceLists,
    private readonly keepSteps: KeepClearanceSteps,
  ) {}

  /** The steps in their order, with the version of the list as ETag. */
  @Allows('see-work')
  @Get()
  async show(
    @CurrentViewer() viewer: Viewer,
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClearanceStepsResponse> {
    if (!may(viewer, 'see-work', key)) throw new Refused('not-found');
    const { steps, version } = await this.lists.of(key);
    reply.header('etag', etagOf(version));
    return clearanceStepsResponse(steps);
  }

  /** Puts other steps in place of those that stand. What was sent before waits for the steps that stood then. */
  @Allows('keep-clearance-steps')
  @Put()
  async keep(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @SeenVersion() seen: number,
    @Body() { updates, documents }: KeepClearanceStepsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClearanceStepsResponse> {
    await this.keepSteps.run(viewer, actor, key, {
      seen,
      steps: { updates: updates.map(stepSaid), documents: documents.map(stepSaid) },
    });
    return this.show(viewer, key, reply);
  }
}

function stepSaid({ names, by, unit }: ClearanceStepRequest) {
  return { names, by, unit: unit || null };
}
