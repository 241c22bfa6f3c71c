const sessions = '/api/v1/sessions/';

/** A session's key, as it stands in an address with plain slashes: "executive-board/2026/2", "assembly/2". */
const plainKey = /^([a-z][a-z0-9-]*)\/(?:([1-9]\d{3})\/([a-z0-9-]+)|([1-9]\d{0,3}))(?=[/?]|$)/;

/**
 * The keys of sessions hold slashes. An address may have them plainly or encoded (%2F); routes know them as one part.
 * @example oneKeyInAddress('/api/v1/sessions/assembly/2?preview=true') // '/api/v1/sessions/assembly%2F2?preview=true'
 */
export function oneKeyInAddress(url: string): string {
  if (!url.startsWith(sessions)) return url;
  const rest = url.slice(sessions.length);
  const key = plainKey.exec(rest)?.[0];
  if (key === undefined) return url;
  return `${sessions}${encodeURIComponent(key)}${rest.slice(key.length)}`;
}
