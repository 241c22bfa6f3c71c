/**
 * Whether an address or host name leads to this machine alone: 127.0.0.0/8, ::1, localhost. A name that may be resolved
 * elsewhere does not.
 * @example isLoopback('[::1]') // true
 */
export function isLoopback(host: string): boolean {
  const bare = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (bare === 'localhost' || bare === '::1') return true;
  return /^127(\.\d{1,3}){3}$/.test(withoutMapping(bare));
}

/**
 * The network that attempts from an address are counted for: an IPv4 address itself, of an IPv6 address the /64 that one
 * household or machine has for itself and can change addresses in as it likes.
 * @example peerNetwork('2001:db8::1') // '2001:db8:0:0::/64'
 */
export function peerNetwork(address: string): string {
  const bare = withoutMapping(address.toLowerCase().replace(/%.*$/, ''));
  if (!bare.includes(':')) return bare;
  const [head = '', tail] = bare.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`;
}

/** An IPv4 peer of a socket that listens on IPv6, too, is shown as ::ffff:127.0.0.1. */
function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}
