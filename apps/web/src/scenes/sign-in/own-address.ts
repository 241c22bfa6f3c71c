/** An origin that nothing has (RFC 2606): what leads away from it leads away from us. */
const here = 'http://here.invalid';

/**
 * The address to go on to after signing in, only when it is one of this application: a link that somebody else wrote
 * must not lead elsewhere, however it is written. A browser takes "\" for "/", and leaves out tabs and line ends.
 */
export function ownAddress(address: string | undefined): string | undefined {
  if (!address?.startsWith('/') || !URL.canParse(address, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(address, here);
  if (origin !== here || pathname.startsWith('//')) return undefined;
  const own = `${pathname}${search}${hash}`;
  return own === '/' ? undefined : own;
}
