import createClient from 'openapi-fetch';
import type { paths } from './schema.js';

/** Calls the register's HTTP interface; the address, the method and the shapes are checked against its description. */
export const api = createClient<paths>({ baseUrl: '' });

/** What a path answers to GET when all is well. */
export type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Content } } } };
}
  ? Content
  : never;
