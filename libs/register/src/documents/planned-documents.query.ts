import { may, roleForUnit } from '#people';
import {
  Clock,
  countedSql,
  orderedPage,
  Refused,
  type ListOrder,
  type Page,
  type PageRequest,
  type Placed,
  type Sort,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  awaitedStep,
  documentActRules,
  documentActsFrom,
  isClosed,
  roleForStep,
  type Clearing,
  type DocumentAct,
} from '../core/index.js';
import {
  documentColumns,
  documentsFrom,
  documentsGiven,
  unitAboveSql,
  usualPolicy,
  type DocumentsWanted,
} from './document-sql.js';
import { documentView, type DocumentRow, type PlannedDocumentView } from './document-view.js';

/** What somebody may do with a planned document next: an act, change it and its tasks, extend its deadlines, write of it. */
export type NextDocumentAct = DocumentAct | 'change' | 'extend-deadlines' | 'update';

/** A planned document, and what the viewer may do with it. */
export interface DocumentAtWork {
  readonly document: PlannedDocumentView;
  readonly may: readonly NextDocumentAct[];
}

/** As they were planned; by the key of the session; by the symbol, what has none yet first. Never by the state: it is told to few. */
export const documentOrders = ['entered', 'session', 'symbol'] as const;
type DocumentOrder = (typeof documentOrders)[number];

const orders: Readonly<Record<DocumentOrder, ListOrder>> = {
  entered: { by: 'p.id', kind: 'id' },
  session: { by: 'p.session', kind: 'text' },
  symbol: { by: "coalesce(p.symbol, '')", kind: 'text' },
};

export type DocumentFilter = PageRequest &
  Omit<DocumentsWanted, 'ids'> & {
    /** As they were planned unless said. */
    readonly sort?: Sort<DocumentOrder>;
  };

/** What will be put before sessions, as far as a viewer may see it. */
@Injectable()
export class PlannedDocuments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, filter: DocumentFilter): Promise<Page<PlannedDocumentView>> {
    const given = documentsGiven(viewer, filter);
    const asked = orderedPage<DocumentOrder, DocumentRow>(orders, 'p.id', filter, 'entered', 9);
    const rows = await this.dataSource.query<(DocumentRow & Placed)[]>(
      `SELECT ${documentColumns}, ${asked.place} ${documentsFrom} ${asked.behind} ${asked.order}`,
      [...given, usualPolicy, ...asked.given],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(documentsFrom), given);
    return asked.page(rows, counted?.n ?? 0, (row) => this.view(row));
  }

  /** Some documents, by id; those that the viewer may not see are left out. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, PlannedDocumentView>> {
    const rows = await this.dataSource.query<DocumentRow[]>(`SELECT ${documentColumns} ${documentsFrom}`, [
      ...documentsGiven(viewer, { ids }),
      usualPolicy,
    ]);
    return new Map(rows.map((row) => [row.id, this.view(row)]));
  }

  /** @throws Refused 'not-found', for a document that the viewer may not see too */
  async open(viewer: Viewer, id: string): Promise<DocumentAtWork> {
    const document = (await this.byIds(viewer, [id])).get(id);
    if (document === undefined) throw new Refused('not-found');
    const insider = may(viewer, 'see-work', document.body);
    return { document, may: insider ? await this.nextActs(viewer, document) : [] };
  }

  private async nextActs(
    viewer: Viewer,
    { id, body, state, tasks }: PlannedDocumentView,
  ): Promise<readonly NextDocumentAct[]> {
    const [{ owner, clearing }] = await this.dataSource.query<
      [{ owner: readonly string[]; clearing: Clearing | null }]
    >(`SELECT ${unitAboveSql} AS owner, p.clearing FROM planned_document p WHERE p.id = $1`, [id]);
    const allowed = documentActsFrom(state).filter((act) =>
      act === 'clear' || act === 'return'
        ? roleForStep(viewer, awaitedStep(clearing).step, body, owner) !== null
        : roleForUnit(viewer, documentActRules[act].needs, body, owner) !== null,
    );
    const mayChange = may(viewer, 'plan-documents', body) ? (['change'] as const) : [];
    // The symbol of what was issued may come after it.
    if (isClosed(state)) return state === 'issued' ? [...allowed, ...mayChange] : allowed;
    return [
      ...allowed,
      ...mayChange,
      ...(may(viewer, 'extend-deadlines', body) ? (['extend-deadlines'] as const) : []),
      ...(tasks.length > 0 ? (['update'] as const) : []),
    ];
  }

  private view(row: DocumentRow): PlannedDocumentView {
    return documentView(row, (zone) => this.clock.today(zone));
  }
}
