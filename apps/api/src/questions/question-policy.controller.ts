import { QuestionPolicies } from '#questions';
import type { Actor, Viewer } from '#platform';
import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import { QuestionPolicyResponse, questionPolicyResponse } from './question.response.js';
import { ChangeQuestionPolicyRequest } from './questions.request.js';

/** How a body's questions are answered. */
@Controller('bodies/:key/question-policy')
export class QuestionPolicyController {
  constructor(private readonly policies: QuestionPolicies) {}

  @Allows('draft-answers')
  @Get()
  async show(
    @CurrentViewer() viewer: Viewer,
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionPolicyResponse> {
    const policy = await this.policies.of(viewer, key);
    void reply.header('etag', etagOf(policy.version));
    return questionPolicyResponse(policy);
  }

  /** Says whether answers are cleared before they are seen. What was given stays given. */
  @Allows('keep-question-policy')
  @Put()
  async change(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @SeenVersion() seen: number,
    @Body() { answersCleared }: ChangeQuestionPolicyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionPolicyResponse> {
    await this.policies.change(viewer, actor, key, { seen, answersCleared });
    return this.show(viewer, key, reply);
  }
}
