import { lookup } from 'node:dns/promises';
import { Configuration } from '#platform';
import { Injectable } from '@nestjs/common';
import { isPublicAddress } from './public-address.js';

/** The ways into the network for webhooks: how names are resolved, and which addresses may be connected to. */
@Injectable()
export class HookNetwork {
  /** Plain http, any port, and this machine itself: for trying things, by WEBHOOKS_LOOPBACK. */
  readonly loopback: boolean;

  /** From the first look at a name to the status of the answer, in all (ms). */
  readonly patience: number = 10_000;
  /** Whom to trust beside the world's own authorities; nobody. */
  readonly authorities: readonly string[] = [];

  constructor({ webhooksLoopback }: Configuration) {
    this.loopback = webhooksLoopback;
  }

  /** All addresses of a name. */
  async resolve(host: string): Promise<readonly string[]> {
    return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
  }

  allows(address: string): boolean {
    return isPublicAddress(address) || (this.loopback && /^(?:127\.|::1$)/.test(address));
  }
}
