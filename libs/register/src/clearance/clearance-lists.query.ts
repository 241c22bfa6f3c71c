import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clearanceListOf, type StoredClearanceList } from './keep-clearance-list.js';

/** By which steps bodies have things cleared. Who may look, the caller has asked. */
@Injectable()
export class ClearanceLists {
  constructor(private readonly dataSource: DataSource) {}

  of(body: string): Promise<StoredClearanceList> {
    return clearanceListOf(this.dataSource, body);
  }
}
