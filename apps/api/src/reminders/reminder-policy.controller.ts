import { ChangeReminderPolicy } from '#followup';
import type { Actor, Viewer } from '#platform';
import { ReminderPolicies, type PolicyChange } from '#reminders';
import { Body, Controller, Get, Param, Patch, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PreviewQuery } from '../calendar/preview.request.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import { ChangeReminderPolicyRequest } from './reminder-policy.request.js';
import {
  policyEffectResponse,
  reminderPolicyResponse,
  ReminderPolicyChangedResponse,
  ReminderPolicyResponse,
} from './reminder-policy.response.js';

/** Who of a body is reminded of what, and when. */
@Controller('bodies/:key/reminder-policy')
export class ReminderPolicyController {
  constructor(
    private readonly policies: ReminderPolicies,
    private readonly changePolicy: ChangeReminderPolicy,
  ) {}

  /** The policy, with its version as ETag. */
  @Allows('see-work')
  @Get()
  async show(
    @CurrentViewer() viewer: Viewer,
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderPolicyResponse> {
    const { policy, version } = await this.policies.of(viewer, key);
    reply.header('etag', etagOf(version));
    return reminderPolicyResponse(policy);
  }

  /** Changes the policy and plans again; with `preview=true` it shows what that would do, and changes nothing. */
  @Allows('keep-reminders')
  @Patch()
  async change(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @SeenVersion() seen: number,
    @Query() { preview }: PreviewQuery,
    @Body() changes: ChangeReminderPolicyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderPolicyChangedResponse> {
    const asked = { seen, changes: changes as PolicyChange, preview: preview === 'true' };
    const { policy, version, effect } = await this.changePolicy.run(viewer, actor, key, asked);
    reply.header('etag', etagOf(version));
    return { policy: reminderPolicyResponse(policy), effect: policyEffectResponse(effect) };
  }
}
