/** What the server says of a refusal (RFC 9457), in the reader's language; other fields are the problem's own. */
export interface Problem {
  readonly detail?: string;
  readonly [field: string]: unknown;
}

/** A call that did not get what it asked for: refused by the server (its status), or unanswered (status null). */
export class Refusal extends Error {
  constructor(
    readonly status: number | null,
    readonly problem: Problem | null = null,
  ) {
    super(status === null ? 'no answer' : `refused with ${status}`);
  }
}

export interface Reply<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of a call, or a Refusal. Takes the call's promise, so that a broken connection becomes one too. */
export async function answerOf<Data>(call: Promise<Reply<Data>>): Promise<NonNullable<Data>> {
  const { data } = await reply(call);
  return data as NonNullable<Data>;
}

/** Waits for a call whose answer has no content. */
export async function done(call: Promise<Reply<unknown>>): Promise<void> {
  await reply(call);
}

/** A call's whole reply, when its headers are wanted too. */
export async function reply<Data>(call: Promise<Reply<Data>>): Promise<Reply<Data>> {
  const got = await call.catch(() => {
    throw new Refusal(null);
  });
  if (!got.response.ok) throw new Refusal(got.response.status, problemIn(got.error));
  return got;
}

/** A proxy between here and the server may answer with something else. */
function problemIn(content: unknown): Problem | null {
  return typeof content === 'object' && content !== null ? (content as Problem) : null;
}

/** Somebody else was faster: what was seen is not what stands any more. */
export function isStale(error: Error | null): boolean {
  return error instanceof Refusal && error.status === 412;
}
