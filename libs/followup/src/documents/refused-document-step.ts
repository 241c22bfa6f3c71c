import { rolesThatMay } from '#people';
import { Refused } from '#platform';
import { documentActRules, type DocumentAct, type OpenDocument } from '#register';

/** An act that a paper's state does not allow: says what is possible instead, and who could do it. */
export function refusedDocumentStep(
  act: DocumentAct,
  { state }: OpenDocument,
  possible: readonly DocumentAct[],
): Refused {
  const roles = [...new Set(possible.flatMap((next) => rolesThatMay(documentActRules[next].needs)))];
  const next = roles.length === 0 ? null : roles.map((role) => ({ key: `page.role.${role}` }));
  const now = { key: `paper.state.${state}` };
  return new Refused('wrong-progress', { act, state, possible, roles, now, next });
}
