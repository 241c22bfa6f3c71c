import { AskQuestion, type QuestionActed } from '#followup';
import type { SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import { Mandates } from '#register';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { QuestionAnswers } from './question-answers.js';
import { QuestionChanged } from './question-acted.js';
import { QuestionPage, QuestionResponse } from './question.response.js';
import {
  AskAgainRequest,
  AskQuestionRequest,
  QuestionsQuery,
  ShowQuestionRequest,
} from './questions.request.js';

/** What members ask about mandates. */
@Controller()
export class QuestionsController {
  constructor(
    private readonly answers: QuestionAnswers,
    private readonly mandates: Mandates,
    private readonly askQuestion: AskQuestion,
  ) {}

  /** The questions that one may see, the newest first. */
  @Allows('see-mandates')
  @Get('questions')
  list(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() { which, ...filter }: QuestionsQuery,
  ): Promise<QuestionPage> {
    return this.answers.list(viewer, lang, {
      ...filter,
      own: which === 'own',
      waiting: which === 'waiting',
    });
  }

  /** The questions about a mandate that one may see, the newest first. */
  @Allows('see-mandates')
  @Get('mandates/:id/questions')
  async ofMandate(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<QuestionPage> {
    await this.mandates.open(viewer, id);
    return this.answers.list(viewer, lang, { ...page, mandate: id });
  }

  /** Asks about a mandate, for the State that one serves. */
  @Allows('ask-questions')
  @Post('mandates/:id/questions')
  async ask(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { words, showing }: AskQuestionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionResponse> {
    const question = await this.askQuestion.ask(viewer, actor, id, { words, showing });
    return this.answers.show({ viewer, question }, lang, reply);
  }

  @Allows('see-mandates')
  @Get('questions/:id')
  open(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) question: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionResponse> {
    return this.answers.show({ viewer, question }, lang, reply);
  }

  /** Asks again below what was answered: who asked, or another delegate of the same State. */
  @Allows('ask-questions')
  @Post('questions/:id/words')
  @HttpCode(200)
  @ApiParam({ name: 'id', type: String })
  async askAgain(
    @QuestionChanged() acted: QuestionActed,
    @ReaderLanguage() lang: SpokenLanguage,
    @Body() { words }: AskAgainRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionResponse> {
    await this.askQuestion.askAgain(acted, words);
    return this.answers.show(acted, lang, reply);
  }

  /** Says who else sees it. Who asked may choose anything; other delegates of the same State, fewer people. */
  @Allows('see-mandates')
  @Put('questions/:id/showing')
  @ApiParam({ name: 'id', type: String })
  async showTo(
    @QuestionChanged() acted: QuestionActed,
    @ReaderLanguage() lang: SpokenLanguage,
    @Body() { showing }: ShowQuestionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionResponse> {
    await this.askQuestion.show(acted, showing);
    return this.answers.show(acted, lang, reply);
  }
}
