/** What the secret of a webhook is sealed about. */
export function secretOf(hook: string): string {
  return `webhook ${hook}`;
}
