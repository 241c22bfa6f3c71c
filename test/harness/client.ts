/** One person's browser, as far as HTTP goes: it keeps the cookie and says where its requests come from. */
export class Client {
  private constructor(
    private readonly address: string,
    private readonly cookie: string,
  ) {}

  static async signIn(address: string, email: string): Promise<Client> {
    const answer = await fetch(`${address}/api/v1/sign-in/sample`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ email }),
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie === undefined)
      throw new Error(`${email} was not signed in: ${answer.status} ${await answer.text()}`);
    return new Client(address, cookie);
  }

  static stranger(address: string): Client {
    return new Client(address, '');
  }

  /** The cookie that it shows: a secret, for who looks whether it is kept one. */
  get shownCookie(): string {
    return this.cookie;
  }

  async get<Body>(path: string): Promise<Body> {
    const answer = await this.ask('GET', path);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Body;
  }

  async text(path: string): Promise<string> {
    return (await this.ask('GET', path)).text();
  }

  post(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.ask('POST', path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
  }

  /** Changes something as it was seen: `version` goes into If-Match; null sends none. */
  patch(path: string, version: number | null, body: object): Promise<Response> {
    const seen: Record<string, string> = version === null ? {} : { 'if-match': `"${version}"` };
    return this.ask('PATCH', path, JSON.stringify(body), { 'content-type': 'application/json', ...seen });
  }

  /** Answers come in this language from now on. */
  async speak(lang: 'en' | 'zh'): Promise<void> {
    const seen = (await this.ask('GET', '/api/v1/me')).headers.get('etag') ?? '';
    const answer = await this.patch('/api/v1/me', Number(seen.replaceAll('"', '')), { lang });
    if (!answer.ok) throw new Error(`PATCH /api/v1/me: ${answer.status} ${await answer.text()}`);
  }

  /** Takes a file in, as the page does. */
  async upload(name: string, content: string | Uint8Array | Blob): Promise<Response> {
    const form = new FormData();
    form.set('file', new Blob([content]), name);
    return this.ask('POST', '/api/v1/intake', form);
  }

  ask(
    method: string,
    path: string,
    body?: string | Uint8Array | FormData,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(`${this.address}${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: {
        cookie: this.cookie,
        origin: this.address,
        ...headers,
      },
    });
  }
}
