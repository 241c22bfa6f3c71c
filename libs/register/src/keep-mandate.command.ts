import { newId, type Tx } from '#platform';
import type { DueTask } from './core/index.js';
import { addNews } from './following/add-news.js';
import { keepDecision } from './keep-decision.command.js';
import type { DecisionName } from './mandates.query.js';
import { MandateTextEntity } from './store/mandate-text.entity.js';
import { MandateEntity } from './store/mandate.entity.js';
import { insertTasks, newTasks, type KeptTask } from './store/insert-tasks.js';

/** A request that a person confirmed, and what the calendar makes of its due rule. */
export interface ConfirmedRequest {
  readonly body: string;
  /** The decision that holds it; one that the register does not know is made. */
  readonly decision: DecisionName | null;
  readonly part: string | null;
  readonly session: string | null;
  readonly paragraph: string | null;
  readonly paragraphCounted: number | null;
  readonly subparagraph: string | null;
  readonly verb: string;
  readonly addresseeRole: string;
  readonly addresseeName: string;
  readonly mode: string;
  readonly recurrence: string;
  readonly deliverable: string | null;
  readonly dueRule: object | null;
  readonly unitId: string | null;
  /** The day it entered the register, in the body's time zone. */
  readonly madeOn: string;
  readonly text: {
    readonly lang: string;
    /** What kind of text its words are of; "adopted", the advance text, when it is not said. */
    readonly status?: MandateTextEntity['status'];
    readonly quote: string;
    readonly verb: string;
    readonly addressee: string;
    readonly dueWords: string | null;
    readonly condition: string | null;
  };
}

export interface KeptMandate {
  readonly id: string;
  readonly tasks: readonly KeptTask[];
}

/** What a request says of the decision that holds it: its name, and nothing else. */
const unknown = {
  title: null,
  parts: [],
  session: null,
  adoptedSegment: null,
  adoptedOn: null,
  adoptedBy: null,
} as const;

/** Makes a mandate with its words and its tasks. */
export async function keepMandate(
  tx: Tx,
  { text, decision, ...request }: ConfirmedRequest,
  due: readonly DueTask[],
): Promise<KeptMandate> {
  const id = newId();
  const decisionId =
    decision === null ? null : await keepDecision(tx, { ...unknown, ...decision, lang: text.lang });
  await tx.manager.insert(MandateEntity, { ...request, id, decisionId, life: 'active', version: 1 });
  await tx.manager.insert(MandateTextEntity, { ...text, mandateId: id });
  const tasks = newTasks(id, request.madeOn, due);
  await insertTasks(tx, tasks);
  await addNews(tx, [{ mandate: id, kind: 'made', about: id }]);
  tx.record({
    action: 'mandate.made',
    subject: { kind: 'mandate', id },
    body: request.body,
    after: {
      ...request,
      decision,
      text,
      tasks: tasks.map(({ slot, state, session }) => ({ slot, state, session })),
    },
  });
  return { id, tasks };
}
