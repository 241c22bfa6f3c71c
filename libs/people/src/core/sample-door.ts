import { isLoopback } from './network-address.js';

/** Where a request came from, as the connection and its headers tell. */
export interface Knock {
  /** The other end of the connection itself, not what a header says of it. */
  readonly peer: string;
  /** The host name that the browser asked for, without the port. */
  readonly host: string;
  /** Whether a proxy says that it stands between. */
  readonly forwarded: boolean;
}

/**
 * Whether a sample person may be signed in by one click: the sample is on, the server listens on loopback and who asks
 * sits at this machine. The host asked for must be loopback, too: a page of some other name, made to lead here, is not.
 */
export function sampleDoorIsOpen(
  configuration: { readonly sample: boolean; readonly host: string },
  { peer, host, forwarded }: Knock,
): boolean {
  return configuration.sample && !forwarded && [configuration.host, peer, host].every(isLoopback);
}
