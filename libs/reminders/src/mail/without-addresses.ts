const address = /(?:"[^"]*"|[^\s<>"'(),;:]+)@[^\s<>"'(),;:]+/g;
/** No server has more to say than this, and the search must end. */
const longest = 2_000;

/**
 * What a mail server said, without whom it was about: servers write an address as they like, in capitals too, and it is
 * shown to officers and logged.
 * @example withoutAddresses('550 <ADA@HABITAT.EXAMPLE> unknown') // '550 <(their address)> unknown'
 */
export function withoutAddresses(said: string): string {
  return said.slice(0, longest).replace(address, '(their address)');
}
