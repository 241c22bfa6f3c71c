import { toCalendarDate, Voices, type Adoption } from '#calendar';
import { DescribeDueRule } from '#followup';
import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { DescribeDueRuleRequest, type AdoptionRequest } from './describe-due-rule.request.js';
import { dueRuleResponse, DueRuleResponse } from './due-rule.response.js';

@Controller('due-rules')
export class DueRulesController {
  constructor(
    private readonly describeDueRule: DescribeDueRule,
    private readonly voices: Voices,
  ) {}

  /** Says what a due rule means, what is wrong with it, and what it would make due on the calendar as it is. Writes nothing. */
  @Allows('confirm-proposals')
  @Post('describe')
  @HttpCode(200)
  async describe(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() own: SpokenLanguage,
    @Body() { rule, lang, body, adopted }: DescribeDueRuleRequest,
  ): Promise<DueRuleResponse> {
    const described = await this.describeDueRule.run(viewer, {
      rule: rule ?? null,
      body: body ?? null,
      adopted: adopted === undefined ? null : adoptionOf(adopted),
    });
    return dueRuleResponse(described, await this.voices.in(lang ?? own));
  }
}

function adoptionOf({ session, segment = 'main', n, on }: AdoptionRequest): Adoption | null {
  const day = on === undefined ? null : toCalendarDate(on);
  if (session === undefined) return day === null ? null : { session: null, on: day };
  return { session, segment, on: day, ...(n === undefined ? {} : { n }) };
}
