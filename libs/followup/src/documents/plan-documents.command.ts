import type { SegmentName } from '#calendar';
import { may, rolesThatMay } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import {
  documentFacts,
  insertDocument,
  linkTasks,
  mandatesOfTasks,
  openDocument,
  refuseClosed,
  rewriteDocument,
  standingForDocument,
  unlinkTasks,
  type DocumentFacts,
  type OpenDocument,
} from '#register';
import { Injectable } from '@nestjs/common';
import { recountMandates } from '../recount-mandates.js';
import type { DocumentActed } from './document-acted.js';
import { documentPlace, documentUnit } from './document-place.js';

/** What a person says of a paper; a unit by its key. */
export type StatedDocument = Omit<DocumentFacts, 'unit' | 'segment'> & {
  readonly segment: SegmentName;
  readonly unit: string | null;
};

/**
 * Papers are planned, changed, and given the tasks that they answer. Whatever changes by which paper and in which form a
 * task is answered counts its deadlines again, and plans its reminders.
 */
@Injectable()
export class PlanDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @returns the id @throws Refused 'not-allowed', 'not-found', 'invalid' */
  plan(
    viewer: Viewer,
    actor: Actor,
    { unit, ...stated }: StatedDocument,
    tasks: readonly string[],
  ): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { body, ...place } = await documentPlace(tx, viewer, stated);
      if (!may(viewer, 'plan-documents', body.key)) {
        throw new Refused('not-allowed', { action: 'plan-documents', roles: rolesThatMay('plan-documents') });
      }
      const facts = { ...stated, ...place, unit: await documentUnit(tx, unit) };
      const id = await insertDocument(tx, { body: body.key, madeOn: this.clock.today(body.zone) }, facts);
      await this.answer(tx, viewer, await openDocument(tx, viewer, id, null), tasks);
      return id;
    });
  }

  /** @throws Refused 'not-allowed', 'not-found', 'stale', 'document-closed', 'invalid' */
  change(acted: DocumentActed, stated: Partial<StatedDocument>): Promise<void> {
    return this.open(acted, async (tx, document) => {
      // What is issued stays; its symbol may come after it.
      if (Object.keys(stated).some((name) => name !== 'symbol')) refuseClosed(document);
      const before = await documentFacts(tx, document.id);
      const { unit, ...said } = stated;
      const facts = {
        ...before,
        ...said,
        ...(unit === undefined ? {} : { unit: await documentUnit(tx, unit) }),
      };
      if (said.session !== undefined || said.segment !== undefined) {
        const { body } = await documentPlace(tx, acted.viewer, facts);
        if (body.key !== document.body)
          throw new Refused('invalid', {
            faults: [{ key: 'work.fault.otherBody', values: { session: facts.session } }],
          });
      }
      await rewriteDocument(tx, document, before, facts);
      await this.recount(tx, document.tasks);
    });
  }

  /** Has the paper answer these tasks, too. @throws Refused as `change`, 'not-owed' */
  link(acted: DocumentActed, tasks: readonly string[]): Promise<void> {
    return this.open(acted, async (tx, document) => {
      refuseClosed(document);
      await this.answer(tx, acted.viewer, document, tasks);
    });
  }

  /** The paper answers these tasks no more. */
  unlink(acted: DocumentActed, tasks: readonly string[]): Promise<void> {
    return this.open(acted, async (tx, document) => {
      refuseClosed(document);
      await recountMandates(tx, this.clock, await unlinkTasks(tx, document, tasks), tasks);
    });
  }

  private async open(
    { viewer, actor, document: id, seen }: DocumentActed,
    work: (tx: Tx, document: OpenDocument) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await openDocument(tx, viewer, id, seen);
      standingForDocument(viewer, document, 'plan-documents');
      await work(tx, document);
    });
  }

  private async answer(
    tx: Tx,
    viewer: Viewer,
    document: OpenDocument,
    tasks: readonly string[],
  ): Promise<void> {
    if (tasks.length === 0) return;
    await recountMandates(tx, this.clock, await linkTasks(tx, viewer, document, tasks), tasks);
  }

  private async recount(tx: Tx, tasks: readonly string[]): Promise<void> {
    await recountMandates(tx, this.clock, await mandatesOfTasks(tx, tasks), tasks);
  }
}
