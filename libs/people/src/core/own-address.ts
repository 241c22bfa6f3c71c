/** An origin that nothing has (RFC 2606): what leads away from it leads away from us. */
const here = 'http://here.invalid';

/**
 * The address within this application that somebody wanted to go on to; the front door for one that would lead elsewhere,
 * however it is written: a browser takes "\" for "/", and leaves out tabs and line ends.
 * @example ownAddress('/\t/elsewhere.example') // '/'
 */
export function ownAddress(wanted: string | undefined): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, here)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, here);
  // "/.//elsewhere.example" is ours until its path is written by itself.
  if (origin !== here || pathname.startsWith('//')) return '/';
  return `${pathname}${search}${hash}`;
}
