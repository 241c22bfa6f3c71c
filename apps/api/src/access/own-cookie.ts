import type { Configuration } from '#platform';

/**
 * The name and flags of a cookie of ours: no script reads it, no form of another site sends it along. Where people come by
 * https it goes that way alone, and its name says so (RFC 6265bis, 4.1.3.2): no other host of the domain can plant it.
 */
export function ownCookie(name: string, { publicUrl }: Pick<Configuration, 'publicUrl'>) {
  const secure = publicUrl.startsWith('https:');
  return {
    name: secure ? `__Host-${name}` : name,
    flags: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  } as const;
}
