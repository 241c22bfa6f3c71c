import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { hookAddress, hostOf } from './hook-address.js';
import { HookNetwork } from './hook-network.js';

/** What became of one try: the status that was answered, or why there was none. */
export type Posted =
  | { readonly tag: 'answered'; readonly status: number }
  | { readonly tag: 'failed'; readonly why: 'refused-address' | 'timeout' | 'tls' | 'unreachable' };

/** An answer's headers (bytes); of its body nothing is read. */
const headerLimit = 8_192;

class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/**
 * Posts to an address that somebody typed in, without becoming a way into the network where we stand: the name is resolved
 * once and the connection goes to an address that was looked at; no redirect is followed, no proxy asked, and of the answer
 * the status alone is taken.
 */
@Injectable()
export class PostDelivery {
  constructor(private readonly network: HookNetwork) {}

  async run(address: string, headers: Readonly<Record<string, string>>, payload: string): Promise<Posted> {
    try {
      // The rules may have become stricter since it was registered.
      const url = new URL(hookAddress(address, this.network));
      return { tag: 'answered', status: await this.post(url, headers, payload) };
    } catch (error) {
      return { tag: 'failed', why: reasonOf(error) };
    }
  }

  private async post(url: URL, headers: Readonly<Record<string, string>>, payload: string): Promise<number> {
    const ends = AbortSignal.timeout(this.network.patience);
    const to = await Promise.race([this.addressOf(url), rejectedBy(ends)]);
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      signal: ends,
      maxHeaderSize: headerLimit,
      lookup: alwaysTo(to),
      headers: {
        ...headers,
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(payload),
        'user-agent': 'mandate-tracker',
      },
    };
    return new Promise((resolve, reject) => {
      const asked =
        url.protocol === 'https:'
          ? requestHttps(url, { ...options, ...this.trusted() })
          : requestHttp(url, options);
      asked.on('error', reject);
      asked.on('response', (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      });
      asked.end(payload);
    });
  }

  private trusted(): { ca?: string[] } {
    const { authorities } = this.network;
    return authorities.length === 0 ? {} : { ca: [...authorities] };
  }

  /** @throws RefusedAddress when any of a name's addresses is one that we do not go to */
  private async addressOf(url: URL): Promise<string> {
    const host = hostOf(url);
    const addresses = isIP(host) === 0 ? await this.network.resolve(host) : [host];
    const [first] = addresses;
    if (first === undefined || !addresses.every((address) => this.network.allows(address)))
      throw new RefusedAddress();
    return first;
  }
}

/** The address that was looked at, whatever the name would lead to by now. */
function alwaysTo(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, options, answer) =>
    options.all === true ? answer(null, [{ address, family }]) : answer(null, address, family);
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}

function reasonOf(error: unknown): Extract<Posted, { tag: 'failed' }>['why'] {
  const { name, code = '', cause } = error as { name?: string; code?: string; cause?: { name?: string } };
  if (name === 'RefusedAddress' || name === 'Refused') return 'refused-address';
  if (name === 'TimeoutError' || cause?.name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  return /CERT|TLS|SSL|SIGNED|VERIFY|ALTNAME/.test(code) ? 'tls' : 'unreachable';
}
