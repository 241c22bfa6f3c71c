import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { namedMandates, type NamedMandate } from './standing-mandates.js';

/** The mandates that a due rule names, for who only wants to see what it would make of them. */
@Injectable()
export class NamedMandates {
  constructor(private readonly dataSource: DataSource) {}

  of(ids: readonly string[]): Promise<readonly NamedMandate[]> {
    return namedMandates(this.dataSource, ids);
  }
}
