const workers = new Set(['focal-point', 'director', 'governance-officer', 'administrator']);
const ownWork = new Set(['focal-point', 'director']);

/**
 * How somebody stands to a body's tasks: whether they work on them at all (a member reads), and whether what they do is
 * done for others. What they may do with one task, the server says.
 */
export function standingOf(
  roles: readonly { readonly body: string; readonly role: string }[],
  body: string,
): { readonly works: boolean; readonly forOthers: boolean } {
  const here = roles.filter((held) => held.body === body).map(({ role }) => role);
  return {
    works: here.some((role) => workers.has(role)),
    forOthers: !here.some((role) => ownWork.has(role)),
  };
}
