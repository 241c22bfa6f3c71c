import { rolesThatMay } from '#people';
import { Refused } from '#platform';
import { taskActs, type Act, type Progress } from '#register';

/** An act that a task's progress does not allow: says what is possible instead, and who could do it. */
export function refusedStep(
  act: Act,
  { progress }: { readonly progress: Progress },
  possible: readonly Act[],
): Refused {
  const roles = [...new Set(possible.flatMap((next) => rolesThatMay(taskActs[next].needs)))];
  const now = { key: `report.progress.${progress}` };
  const next = roles.length === 0 ? null : roles.map((role) => ({ key: `page.role.${role}` }));
  return new Refused('wrong-progress', { act, progress, possible, roles, now, next });
}
