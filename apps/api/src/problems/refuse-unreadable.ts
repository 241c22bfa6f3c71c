import type { Socket } from 'node:net';
import { newId, Refused } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, problemOf } from './problem.filter.js';

/** What is answered before any route and any hook is reached has these by itself. */
const headers = {
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const;

/** An address that is written wrongly (%zz), or longer than anything's, leads nowhere. */
export function refuseAddress(_: Error, request: FastifyRequest, reply: FastifyReply): void {
  const lang = languageOf(request);
  void reply
    .status(404)
    .headers({ ...headers, 'content-language': lang })
    .send(JSON.stringify(problemOf(new Refused('not-found'), `urn:uuid:${newId()}`, lang)));
}

/**
 * What Node could not read as a request reaches not even the router. In English, for in what language to answer was not
 * read either.
 */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  if (error.code !== 'HPE_HEADER_OVERFLOW') {
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
    return void socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  }
  const body = JSON.stringify(problemOf(new Refused('request-too-long'), `urn:uuid:${newId()}`, 'en'));
  const said = { ...headers, 'content-language': 'en', 'content-length': Buffer.byteLength(body) };
  const lines = Object.entries(said).map(([name, value]) => `${name}: ${value}`);
  const status = 'HTTP/1.1 431 Request Header Fields Too Large';
  socket.end([status, ...lines, 'connection: close', '', body].join('\r\n'));
}
