import type { QuestionActed } from '#followup';
import type { SpokenLanguage } from '#messages';
import type { Page, Viewer } from '#platform';
import { Questions, type QuestionFilter, type QuestionView } from '#questions';
import { Mandates } from '#register';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { etagOf } from '../versions/if-match.js';
import { questionResponse, type QuestionPage, type QuestionResponse } from './question.response.js';

/** Shows questions as the interface answers them, each with the request that it is about. */
@Injectable()
export class QuestionAnswers {
  constructor(
    private readonly questions: Questions,
    private readonly mandates: Mandates,
  ) {}

  async list(viewer: Viewer, lang: SpokenLanguage, filter: QuestionFilter): Promise<QuestionPage> {
    const page: Page<QuestionView> = await this.questions.list(viewer, filter);
    const mandates = await this.mandates.byIds(
      viewer,
      page.items.map(({ mandate }) => mandate),
    );
    const items = page.items.map((each) => questionResponse(each, mandates.get(each.mandate)!, lang));
    return { ...page, items };
  }

  async show(
    { viewer, question: id }: Pick<QuestionActed, 'viewer' | 'question'>,
    lang: SpokenLanguage,
    reply: FastifyReply,
  ): Promise<QuestionResponse> {
    const question = await this.questions.open(viewer, id);
    const mandate = (await this.mandates.byIds(viewer, [question.mandate])).get(question.mandate)!;
    void reply.header('etag', etagOf(question.version));
    return questionResponse(question, mandate, lang);
  }
}
