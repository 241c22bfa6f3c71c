import { AnswerQuestion, type QuestionActed } from '#followup';
import type { SpokenLanguage } from '#messages';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allows } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { QuestionAnswers } from './question-answers.js';
import { QuestionChanged } from './question-acted.js';
import { QuestionResponse } from './question.response.js';
import { ReturnAnswerRequest, WriteAnswerRequest } from './questions.request.js';

/** What the secretariat answers. */
@Controller('questions/:id')
@ApiParam({ name: 'id', type: String })
export class AnswersController {
  constructor(
    private readonly answers: QuestionAnswers,
    private readonly answerQuestion: AnswerQuestion,
  ) {}

  /** Writes an answer: a draft by a focal point, and by anybody where the body has its answers cleared; else it is given. */
  @Allows('draft-answers')
  @Post('answers')
  @HttpCode(200)
  async answer(
    @QuestionChanged() acted: QuestionActed,
    @ReaderLanguage() lang: SpokenLanguage,
    @Body() { words }: WriteAnswerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionResponse> {
    await this.answerQuestion.answer(acted, words);
    return this.answers.show(acted, lang, reply);
  }

  /** Gives the draft: whoever sees the question sees it from now on. */
  @Allows('give-answers')
  @Post('give')
  @HttpCode(200)
  async give(
    @QuestionChanged() acted: QuestionActed,
    @ReaderLanguage() lang: SpokenLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionResponse> {
    await this.answerQuestion.give(acted);
    return this.answers.show(acted, lang, reply);
  }

  /** Returns the draft to who wrote it, with the reason. */
  @Allows('give-answers')
  @Post('return')
  @HttpCode(200)
  async returnDraft(
    @QuestionChanged() acted: QuestionActed,
    @ReaderLanguage() lang: SpokenLanguage,
    @Body() { reason }: ReturnAnswerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionResponse> {
    await this.answerQuestion.returnDraft(acted, reason);
    return this.answers.show(acted, lang, reply);
  }
}
