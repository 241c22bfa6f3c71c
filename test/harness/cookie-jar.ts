/** A browser as far as cookies and redirects go: one for everything at this machine, as cookies know no ports. */
export class CookieJar {
  private readonly cookies = new Map<string, string>();

  /** Asks without going where it is sent. */
  async ask(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(address, {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), cookie: this.shown },
    });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  /** Goes where it is sent until `until` fits the next address, or a page comes. @returns the last address */
  async follow(address: string | URL, until: (next: URL) => boolean = () => false): Promise<URL> {
    let at = new URL(address);
    for (let hops = 0; hops < 10; hops += 1) {
      if (until(at)) return at;
      const answer = await this.ask(at);
      await answer.arrayBuffer();
      const next = answer.headers.get('location');
      if (next === null) return at;
      at = new URL(next, at);
    }
    throw new Error(`no end to where ${String(address)} leads; last to ${at.href}`);
  }

  value(name: string): string | undefined {
    return this.cookies.get(name);
  }

  set(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const gone = value === '' || /expires=Thu, 01 Jan 1970/i.test(line);
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  private get shown(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
