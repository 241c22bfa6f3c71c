import { Units } from '#people';
import type { SpokenLanguage } from '#messages';
import { Controller, Get } from '@nestjs/common';
import { Allows } from '../access/index.js';
import { nameIn } from '../lists/name-in.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { UnitList } from './unit.response.js';

@Controller('units')
export class UnitsController {
  constructor(private readonly units: Units) {}

  /** The units that can owe something, each before its parts. */
  @Allows('see-mandates')
  @Get()
  async list(@ReaderLanguage() lang: SpokenLanguage): Promise<UnitList> {
    const units = await this.units.all();
    return {
      items: units.map(({ key, names, parent }) => ({ key, name: nameIn(names, lang) ?? key, parent })),
    };
  }
}
