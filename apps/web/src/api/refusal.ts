/** A call that did not get what it asked for: refused by the server (its status), or unanswered (status null). */
export class Refusal extends Error {
  constructor(readonly status: number | null) {
    super(status === null ? 'no answer' : `refused with ${status}`);
  }
}

interface Reply<Data> {
  readonly data?: Data;
  readonly response: Response;
}

/** The data of a call, or a Refusal. Takes the call's promise, so that a broken connection becomes one too. */
export async function answerOf<Data>(call: Promise<Reply<Data>>): Promise<NonNullable<Data>> {
  const { data } = await settled(call);
  return data as NonNullable<Data>;
}

/** Waits for a call whose answer has no content. */
export async function done(call: Promise<Reply<unknown>>): Promise<void> {
  await settled(call);
}

async function settled<Data>(call: Promise<Reply<Data>>): Promise<Reply<Data>> {
  const reply = await call.catch(() => {
    throw new Refusal(null);
  });
  if (!reply.response.ok) throw new Refusal(reply.response.status);
  return reply;
}
