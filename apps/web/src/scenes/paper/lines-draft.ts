import type { Message } from '#messages/web';
import type { components } from '../../api/schema.js';
import { limits, updateToSend, type Link } from '../task/update-draft.js';
import { tooLong, updateFaults } from '../task/update-faults.js';

/** An update written once for a paper: what holds of all its tasks, and a line for each. */
export interface LinesDraft {
  readonly shared: string;
  readonly challenges: string;
  readonly nextSteps: string;
  readonly evidence: readonly Link[];
  /** By the id of the task. */
  readonly lines: Readonly<Record<string, string>>;
  /** The tasks of which nothing is written this time. */
  readonly leftOut: readonly string[];
}

export const emptyLines: LinesDraft = {
  shared: '',
  challenges: '',
  nextSteps: '',
  evidence: [],
  lines: {},
  leftOut: [],
};

/** A draft that this browser kept; what is none counts as nothing. */
export function readLines(kept: unknown): LinesDraft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const found = kept as Record<string, unknown>;
  const isWhole =
    ['shared', 'challenges', 'nextSteps'].every((name) => typeof found[name] === 'string') &&
    Array.isArray(found['evidence']) &&
    Array.isArray(found['leftOut']) &&
    typeof found['lines'] === 'object' &&
    found['lines'] !== null;
  return isWhole ? (found as unknown as LinesDraft) : null;
}

/** With another line of a task. */
export function withLine(draft: LinesDraft, task: string, line: string): LinesDraft {
  return { ...draft, lines: { ...draft.lines, [task]: line } };
}

/** With a task that is written of, or left out. */
export function withTask(draft: LinesDraft, task: string, isIn: boolean): LinesDraft {
  const others = draft.leftOut.filter((one) => one !== task);
  return { ...draft, leftOut: isIn ? others : [...others, task] };
}

/** What is written of a task: what holds of all, then its own line. */
function narrativeOf({ shared, lines }: LinesDraft, task: string): string {
  return [shared.trim(), (lines[task] ?? '').trim()].filter((part) => part !== '').join('\n\n');
}

/** What must be mended before it can be sent, by the name of its field. */
export function linesFaults(draft: LinesDraft, tasks: readonly string[]): Readonly<Record<string, Message>> {
  const written = tasks.filter((task) => !draft.leftOut.includes(task));
  const found: readonly (readonly [string, Message | null])[] = [
    ['shared', written.length === 0 ? { key: 'paper.fault.noTask' } : null],
    ...written.map((task): readonly [string, Message | null] => {
      const narrative = narrativeOf(draft, task);
      return [
        `line ${task}`,
        narrative === '' ? { key: 'paper.fault.line' } : tooLong(narrative, limits.narrative),
      ];
    }),
    // The rest of an update is as of one task.
    ...Object.entries(updateFaults({ ...draft, narrative: '–' })),
  ];
  return Object.fromEntries(found.filter((fault): fault is [string, Message] => fault[1] !== null));
}

/** What is sent: one update for each task of which something is written. */
export function linesToSend(
  draft: LinesDraft,
  tasks: readonly string[],
): components['schemas']['WriteDocumentUpdateRequest'] {
  return {
    lines: tasks
      .filter((task) => !draft.leftOut.includes(task))
      .map((task) => ({ task, ...updateToSend({ ...draft, narrative: narrativeOf(draft, task) }) })),
  };
}
