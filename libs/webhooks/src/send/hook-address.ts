import { isIP } from 'node:net';
import { Refused } from '#platform';
import type { HookNetwork } from './hook-network.js';

/** Where web servers listen; others are more likely a way into something else. */
const ports = new Set(['', '443', '8443']);

/**
 * An address that may be a webhook's, as it will be kept.
 * @throws Refused 'address-refused' with why: "https", "port", "credentials", "fragment", "private" or "address"
 */
export function hookAddress(typed: string, network: Pick<HookNetwork, 'allows' | 'loopback'>): string {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  const fault = url === null ? 'address' : faultOf(url, network);
  if (fault !== null) throw new Refused('address-refused', { why: fault });
  return url!.href;
}

function faultOf(url: URL, network: Pick<HookNetwork, 'allows' | 'loopback'>): string | null {
  const { protocol, port, username, password, hash } = url;
  if (protocol !== 'https:' && !(network.loopback && protocol === 'http:')) return 'https';
  if (username !== '' || password !== '') return 'credentials';
  if (hash !== '') return 'fragment';
  if (!network.loopback && !ports.has(port)) return 'port';
  const host = hostOf(url);
  // What a name leads to is looked at when it is connected to, for it may lead elsewhere by then.
  if (isIP(host) !== 0 && !network.allows(host)) return 'private';
  if (!network.loopback && isIP(host) === 0 && !isName(host)) return 'private';
  return null;
}

/** The host without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** A name with a dot that is not kept for local use (RFC 6761, RFC 6762, RFC 8375). */
function isName(host: string): boolean {
  return host.includes('.') && !/(?:^|\.)(?:localhost|local|internal|test|invalid|arpa)\.?$/i.test(host);
}
