import type { Viewer } from '#platform';
import { Decisions } from '#register';
import { Controller, Get, Query } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { DecisionPage, decisionResponse } from './decision.response.js';
import { DecisionsQuery } from './decisions.request.js';

@Controller('decisions')
export class DecisionsController {
  constructor(private readonly decisions: Decisions) {}

  /** What the bodies decided, by body and number, with the parts. */
  @Allows('see-mandates')
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: DecisionsQuery): Promise<DecisionPage> {
    const page = await this.decisions.list(viewer, query);
    return { ...page, items: page.items.map(decisionResponse) };
  }
}
