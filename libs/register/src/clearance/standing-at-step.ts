import { Refused, type Tx, type Viewer } from '#platform';
import { awaitedStep, roleForStep, rolesForStep, type Clearing, type StepUnderWay } from '../core/index.js';
import { isInPlace, standingIn, type Standing } from '../open-task.js';
import type { TakenStep } from '../task-updates.js';

/** What waits for a step: whose it is, and who owes it. */
interface Waiting {
  /** The body in which one must hold a role. */
  readonly in: string;
  readonly owner: readonly string[];
  readonly unit: string | null;
}

/** In which role somebody takes a step, and in whose place. @throws Refused 'not-allowed' with the roles that may */
export async function standingAtStep(
  tx: Tx,
  viewer: Viewer,
  step: StepUnderWay,
  waiting: Waiting,
): Promise<Standing> {
  const acting = roleForStep(viewer, step, waiting.in, waiting.owner);
  if (acting === null) {
    const action = 'clear-updates';
    throw new Refused('not-allowed', { action, roles: rolesForStep(step), step: step.names });
  }
  const [own] = step.by === 'director' ? waiting.owner : step.reach;
  const key = step.by === 'director' ? waiting.unit : step.unit;
  const isOfUnit = isInPlace(acting) && own !== undefined && key !== null;
  const unit = isOfUnit ? await unitOf(tx, own, key) : null;
  return standingIn(acting, unit);
}

/** The step that is being taken now, as the record tells it. */
export function takenStep(clearing: Clearing | null): TakenStep {
  return { step: (clearing?.at ?? 0) + 1, names: awaitedStep(clearing).step.names };
}

/** A unit that is gone since is nobody's place. */
async function unitOf(tx: Tx, id: string, key: string): Promise<Standing['onBehalfOf']> {
  const found = await tx.query('SELECT 1 AS n FROM unit WHERE id = $1', [id]);
  return found.length === 0 ? null : { id, key };
}
