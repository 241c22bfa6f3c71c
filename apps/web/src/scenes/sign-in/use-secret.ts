import { useEffect, useState } from 'react';

/**
 * What stands behind the "#" of the address: the secret of a link, which a browser sends to no server. It is taken out of
 * the address at once, so that it stays in no history and on no screen that is shared.
 */
export function useSecret(): string {
  const [secret] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    if (secret !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
  }, [secret]);
  return secret;
}
