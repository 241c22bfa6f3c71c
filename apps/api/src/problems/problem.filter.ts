import { isSpokenLanguage, translator, type Message, type MessageKey, type SpokenLanguage } from '#messages';
import {
  newId,
  problemStatus,
  problemWords,
  Refused,
  sayDetails,
  type ProblemDetails,
  type ProblemTag,
} from '#platform';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { nameIn } from '../lists/name-in.js';

/** A problem as RFC 9457 has it; what a program may use beside the words is added to it by name. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
}

/** Turns everything that is thrown into a problem, in the reader's language; the unforeseen is logged, and what may be an attack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refused = refusalOf(thrown, request);
    const instance = `urn:uuid:${newId()}`;
    if (refused.tag === 'internal') {
      this.logger.error(
        `${instance} ${request.method} ${request.routeOptions.url ?? ''}: ${String(thrown)}`,
        stackOf(thrown),
      );
    }
    if (watched.has(refused.tag)) {
      const { id: by = 'nobody' } = (request as { viewer?: { id?: string } }).viewer ?? {};
      this.logger.log(
        `${instance} ${refused.tag} ${request.method} ${request.routeOptions.url ?? ''} by ${by}`,
      );
    }
    const problem = problemOf(refused, instance, languageOf(request));
    const wait = secondsToWait(refused);
    if (wait !== null) void reply.header('retry-after', String(wait));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', languageOf(request))
      .send(JSON.stringify(problem));
  }
}

/** What whoever watches over the register wants to know of: who tried what they may not. */
const watched: ReadonlySet<ProblemTag> = new Set([
  'wrong-credentials',
  'not-allowed',
  'other-origin',
  'link-spent',
  'too-many-attempts',
  'too-many-requests',
]);

/** The language to answer in: the signed-in person's, else the first spoken one that the browser asks for, else English. */
export function languageOf(
  request: Pick<FastifyRequest, 'headers'> & { viewer?: { lang?: string } | null },
): SpokenLanguage {
  const own = request.viewer?.lang;
  if (own !== undefined && isSpokenLanguage(own)) return own;
  const asked = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.find(isSpokenLanguage) ?? 'en';
}

/** A refusal as it is sent. `instance` names this one in the log. */
export function problemOf(
  { tag, details }: Refused,
  instance: string,
  lang: SpokenLanguage,
): Problem & ProblemDetails {
  const say = translator(lang);
  const values = { ...problemWords(details, say), ...awaited(details, lang), instance };
  return {
    ...sayDetails(details, say),
    type: `urn:mandate-tracker:problem:${tag}`,
    title: say(`problem.${tag}.title`, values),
    status: problemStatus[tag],
    detail: say(`problem.${tag}.detail` as MessageKey, values),
    instance,
  };
}

/** The step of clearance that something waits for has its names from the body, and not from the catalogue. */
function awaited({ step }: ProblemDetails, lang: SpokenLanguage): { readonly step?: string } {
  if (typeof step !== 'object') return {};
  const name = nameIn(step as Readonly<Record<string, string>> | null, lang);
  return name === null ? {} : { step: name };
}

/** For Retry-After (RFC 9110, 10.2.3): what is refused for a while says for how long, to programs too. */
function secondsToWait({ details: { seconds, minutes } }: Refused): number | null {
  if (typeof seconds === 'number') return seconds;
  return typeof minutes === 'number' ? minutes * 60 : null;
}

/** What Nest and Fastify throw by themselves, in our own terms. */
const tagOfStatus: Readonly<Record<number, ProblemTag>> = {
  400: 'invalid',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-found',
  406: 'file-unreadable',
  413: 'file-too-large',
  415: 'file-unreadable',
  422: 'invalid',
  429: 'too-many-attempts',
  503: 'unavailable',
};

function refusalOf(thrown: unknown, { headers }: Pick<FastifyRequest, 'headers'>): Refused {
  if (thrown instanceof Refused) return thrown;
  const status =
    thrown instanceof HttpException
      ? thrown.getStatus()
      : (thrown as { statusCode?: number } | null)?.statusCode;
  const tag = status === undefined ? 'internal' : (tagOfStatus[status] ?? 'internal');
  if (tag === 'invalid') return new Refused(tag, { faults: [unreadable(thrown)] });
  if (tag === 'file-too-large') {
    // Of what is no form of a file, Fastify takes 1 MB.
    const isForm = headers['content-type']?.startsWith('multipart/') === true;
    return isForm ? new Refused(tag, { limit: 50 }) : new Refused('request-too-large', { limit: 1 });
  }
  return new Refused(tag);
}

/** Refused before any of ours saw it: an id in the address (by Nest's pipe), or else the body (by Fastify). */
function unreadable(thrown: unknown): Message {
  const anId = thrown instanceof HttpException && thrown.message.includes('uuid');
  return { key: anId ? 'problem.invalid.not-an-id' : 'problem.invalid.not-json' };
}

function stackOf(thrown: unknown): string | undefined {
  return thrown instanceof Error ? thrown.stack : undefined;
}
