import { CalendarStore } from '#calendar';
import type { Viewer } from '#platform';
import { MandateLives, PlannedDocuments, Tasks } from '#register';
import { Injectable } from '@nestjs/common';
import type { Heard, HookKind, SeenThing } from './core/index.js';

/** What is told of a thing, by kind and id: numbers, keys and states, no words of anybody. */
export type SeenThings = ReadonlyMap<string, SeenThing>;

/** Where a heard thing stands in {@link SeenThings}. */
export function placeOfThing({ kind, subject }: Pick<Heard, 'kind' | 'subject'>): string {
  return `${kind} ${subject}`;
}

/** Looks at things as a webhook's viewer: what members may not see is not found, by the same SQL as in every list. */
@Injectable()
export class SeenThingsQuery {
  constructor(
    private readonly tasks: Tasks,
    private readonly mandates: MandateLives,
    private readonly documents: PlannedDocuments,
    private readonly calendar: CalendarStore,
  ) {}

  async of(viewer: Viewer, heard: readonly Heard[]): Promise<SeenThings> {
    const wanted = (kind: HookKind) =>
      heard.filter((each) => each.kind === kind).map(({ subject }) => subject);
    const found = [
      ...(await this.seenTasks(viewer, wanted('task.progressed'))),
      ...(await this.seenMandates(viewer, wanted('mandate.changed'))),
      ...(await this.seenSessions(viewer, wanted('session.changed'))),
      ...(await this.seenDocuments(viewer, wanted('document.issued'))),
    ];
    return new Map(found);
  }

  private async seenTasks(viewer: Viewer, ids: readonly string[]): Promise<[string, SeenThing][]> {
    const tasks = ids.length === 0 ? [] : await this.tasks.byIds(viewer, ids);
    return tasks.map(({ id, mandate, body, session, progress, version }) => [
      placeOfThing({ kind: 'task.progressed', subject: id }),
      { id, mandate, body, session, progress, version },
    ]);
  }

  private async seenMandates(viewer: Viewer, ids: readonly string[]): Promise<[string, SeenThing][]> {
    const mandates = ids.length === 0 ? [] : await this.mandates.byIds(viewer, ids);
    return mandates.map(({ id, body, life, version }) => [
      placeOfThing({ kind: 'mandate.changed', subject: id }),
      { id, body, life, version },
    ]);
  }

  private async seenSessions(viewer: Viewer, keys: readonly string[]): Promise<[string, SeenThing][]> {
    const sessions = keys.length === 0 ? [] : await this.calendar.sessionsOf(viewer);
    return sessions
      .filter(({ key }) => keys.includes(key))
      .map(({ key, body, cancelled, segments, version }) => [
        placeOfThing({ kind: 'session.changed', subject: key }),
        {
          key,
          body,
          cancelled,
          segments: segments.map(({ kind, n, start, end, expected }) => ({ kind, n, start, end, expected })),
          version,
        },
      ]);
  }

  private async seenDocuments(viewer: Viewer, ids: readonly string[]): Promise<[string, SeenThing][]> {
    const documents = ids.length === 0 ? [] : [...(await this.documents.byIds(viewer, ids)).values()];
    return documents.map(({ id, body, session, symbol, state, issuedOn, tasks, version }) => [
      placeOfThing({ kind: 'document.issued', subject: id }),
      { id, body, session, symbol, state, issuedOn, tasks: tasks.map((task) => task.id), version },
    ]);
  }
}
