import type { IncomingHttpHeaders } from 'node:http';

/** Whether a request came from our own pages, from a page of somebody else, or says nothing of where it came from. */
export type RequestOrigin = 'own' | 'other' | 'unsaid';

/**
 * Judges by what a browser says and a page cannot forge: Sec-Fetch-Site, else Origin against the address that was asked
 * for, or that people are told to open.
 */
export function requestOrigin(headers: IncomingHttpHeaders, publicUrl: string): RequestOrigin {
  const site = headers['sec-fetch-site'];
  // "none": a person's own doing, like an address typed in.
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'own' : 'other';
  const { origin, host } = headers;
  if (origin === undefined) return 'unsaid';
  if (!URL.canParse(origin)) return 'other';
  const from = new URL(origin);
  return from.host === host || from.origin === new URL(publicUrl).origin ? 'own' : 'other';
}
