/**
 * Says what was skipped and why, a line for each test below a line for each reason. A skipped test gives its reason
 * in its name, at the end, in brackets: "reads the seed (needs ../shared)".
 */
export function skippedList(skipped) {
  const byReason = new Map();
  for (const { file, name } of skipped) {
    const [, what, reason] = /^(.*?)(?:\s*\(([^()]*)\))?$/s.exec(name);
    const key = reason ?? 'no reason is given in its name';
    byReason.set(key, [...(byReason.get(key) ?? []), `  ${what} (${file})`]);
  }
  return [...byReason].flatMap(([reason, lines]) => [`Skipped, ${reason}:`, ...lines]);
}
