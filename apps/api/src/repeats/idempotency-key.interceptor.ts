import { KeptAnswers, Refused, type AnswerToKeep, type Repeated } from '#platform';
import {
  HttpException,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, of, switchMap, type Observable } from 'rxjs';
import type { IdentifiedRequest } from '../access/identified-request.js';

/** Headers of an answer that belong to it when it is told again. */
const toldAgain = ['etag', 'location', 'cache-control'];

/** A name that nobody else thinks of: a UUID will do. Its length guards the answer, which is encrypted by it. */
const usable = /^[\x21-\x7e]{16,200}$/;

/**
 * What was asked for under an Idempotency-Key is done once: asked again by the same person on the same route, the answer is
 * the first one. For every POST that somebody who is signed in sends; an upload needs none, for the same file read again is
 * the same reading.
 */
@Injectable()
export class IdempotencyKeyInterceptor implements NestInterceptor {
  constructor(private readonly answers: KeptAnswers) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const wanted = answerToKeep(http.getRequest<IdentifiedRequest>());
    if (wanted === null) return next.handle();
    return from(this.once(wanted, next, http.getResponse<FastifyReply>())).pipe(
      switchMap((answer) => of(answer)),
    );
  }

  private async once(wanted: AnswerToKeep, next: CallHandler, reply: FastifyReply): Promise<unknown> {
    const repeated = await this.answers.claim(wanted);
    if (repeated !== null) return tellAgain(repeated, reply);
    const answer = await lastValueFrom(next.handle(), { defaultValue: undefined }).catch(
      async (error: unknown) => {
        // What failed by our own fault may have been done all the same.
        if (error instanceof Refused || (error instanceof HttpException && error.getStatus() < 500))
          await this.answers.letGo(wanted);
        throw error;
      },
    );
    await this.answers.keep(wanted, { answer: answer ?? null, headers: headersOf(reply) });
    return answer;
  }
}

/** @throws Refused 'invalid' for a key that cannot be used */
function answerToKeep(request: IdentifiedRequest): AnswerToKeep | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method !== 'POST' || request.viewer?.kind !== 'person') return null;
  if (request.headers['content-type']?.startsWith('multipart/') === true) return null;
  if (typeof key !== 'string' || !usable.test(key))
    throw new Refused('invalid', { faults: [{ key: 'problem.invalid.repeat-key' }] });
  return {
    person: request.viewer.id,
    key,
    route: request.routeOptions.url ?? '',
    asked: JSON.stringify([request.url, request.headers['if-match'] ?? null, request.body ?? null]),
  };
}

function headersOf(reply: FastifyReply): Readonly<Record<string, string>> {
  const told = toldAgain.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(told) as Record<string, string>;
}

function tellAgain({ answer, headers }: Repeated, reply: FastifyReply): unknown {
  void reply.headers({ ...headers, 'idempotency-replayed': 'true' });
  return answer ?? undefined;
}
