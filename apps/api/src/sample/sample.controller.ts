import { RemoveSample } from '#followup';
import type { Actor, Viewer } from '#platform';
import { Controller, Delete, HttpCode } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';

@Controller('sample')
export class SampleController {
  constructor(private readonly removeSample: RemoveSample) {}

  /** Takes the sample register away, its people too; what people entered themselves stays. It does not come back. */
  @Allows('remove-sample')
  @Delete()
  @HttpCode(204)
  async remove(@CurrentViewer() viewer: Viewer, @CurrentActor() actor: Actor): Promise<void> {
    await this.removeSample.run(viewer, actor);
  }
}
