import { readFileSync } from 'node:fs';
import type { Action } from '#people';

interface Operation {
  readonly 'x-allows'?: Action;
  readonly requestBody?: object;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}

/** One route as docs/openapi.json describes it. */
export interface DescribedRoute {
  /** "GET /api/v1/mandates/{id}" */
  readonly line: string;
  readonly method: string;
  readonly path: string;
  /** What one must be allowed to do to call it; null: anybody may. */
  readonly allows: Action | null;
  /** The names in its path. */
  readonly named: readonly string[];
  /** The names that its query may have. */
  readonly asked: readonly string[];
  readonly takesBody: boolean;
}

/** Every route of the description, in its order: one that is added is walked, too. */
export function describedRoutes(): readonly DescribedRoute[] {
  const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { 'x-allows': allows, requestBody, parameters = [] }]) => ({
      line: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      allows: allows ?? null,
      named: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
      asked: parameters.filter((each) => each.in === 'query').map(({ name }) => name),
      takesBody: requestBody !== undefined,
    })),
  );
}
