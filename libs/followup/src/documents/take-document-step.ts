import type { Tx, Viewer } from '#platform';
import {
  addDocumentClearance,
  awaitedStep,
  documentActRules,
  documentStep,
  standingAtStep,
  standingForDocument,
  stepsToTake,
  takenStep,
  type Clearing,
  type DocumentAct,
  type DocumentState,
  type OpenDocument,
  type Standing,
} from '#register';
import { refusedDocumentStep } from './refused-document-step.js';

/** Where an act leads a paper: its state, the steps that it then waits for, and whether a step alone was passed. */
export interface LedTo {
  readonly state: DocumentState;
  readonly standing: Standing;
  readonly clearing: Clearing | null;
  readonly passed: boolean;
}

/**
 * Finds where an act leads a paper, and notes what becomes of it on its way through the steps: it is cleared with the last.
 * @throws Refused 'not-allowed', 'wrong-progress'
 */
export async function takeDocumentStep(
  tx: Tx,
  viewer: Viewer,
  document: OpenDocument,
  { act, reason }: { readonly act: DocumentAct; readonly reason: string | null },
): Promise<LedTo> {
  const { body, owner, unit, clearing } = document;
  const { step: awaited, isLast } = awaitedStep(clearing);
  const isAtStep = act === 'clear' || act === 'return';
  const standing = isAtStep
    ? await standingAtStep(tx, viewer, awaited, { in: body, owner, unit })
    : standingForDocument(viewer, document, documentActRules[act].needs);
  const step = documentStep(act, document.state, document.slotConfirmedOn !== null);
  if (step.tag === 'wrong-state') throw refusedDocumentStep(act, document, step.possible);
  const note = (outcome: 'sent' | 'passed' | 'cleared' | 'returned') =>
    addDocumentClearance(tx, document.id, standing, {
      outcome,
      taken: outcome === 'sent' ? null : takenStep(clearing),
      reason: outcome === 'returned' ? reason : null,
    });
  const led = { state: step.state, standing, clearing: null, passed: false };
  if (act === 'send-for-clearance') {
    await note('sent');
    return { ...led, clearing: await stepsToTake(tx, body, 'documents') };
  }
  if (act === 'return') await note('returned');
  if (act !== 'clear') return { ...led, clearing: step.state === 'for-clearance' ? clearing : null };
  await note(isLast ? 'cleared' : 'passed');
  if (isLast) return led;
  return { ...led, state: document.state, clearing: { ...clearing!, at: clearing!.at + 1 }, passed: true };
}
