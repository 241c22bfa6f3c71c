/**
 * The address to go on to after signing in, only when it is one of this application: a link that somebody else wrote
 * must not lead elsewhere.
 */
export function ownAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^\/(?![/\\])/.test(address)) return undefined;
  return address === '/' ? undefined : address;
}
