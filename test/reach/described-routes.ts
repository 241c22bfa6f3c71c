import { readFileSync } from 'node:fs';
import type { Action } from '#people';

/** A JSON Schema as the description has it. */
export interface DescribedValue {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, DescribedValue>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: DescribedValue;
  readonly anyOf?: readonly DescribedValue[];
  readonly allOf?: readonly DescribedValue[];
  readonly oneOf?: readonly DescribedValue[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface DescribedParameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly required?: boolean;
  readonly schema: DescribedValue;
}

interface Operation {
  readonly 'x-allows'?: Action;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: DescribedValue }>> };
  readonly parameters?: readonly DescribedParameter[];
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
  readonly parameters: readonly DescribedParameter[];
  readonly takesBody: boolean;
  /** The JSON that it takes; null: none. */
  readonly body: DescribedValue | null;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, DescribedValue>> };
}

const description = (): Description => JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Description;

/** Every route of the description, in its order: one that is added is walked, too. */
export function describedRoutes(): readonly DescribedRoute[] {
  return Object.entries(description().paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { 'x-allows': allows, requestBody, parameters = [] }]) => ({
      line: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      allows: allows ?? null,
      named: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
      asked: parameters.filter((each) => each.in === 'query').map(({ name }) => name),
      parameters,
      takesBody: requestBody !== undefined,
      body: requestBody?.content['application/json']?.schema ?? null,
    })),
  );
}

/** The values of the description by their names, "#/components/schemas/…". */
export function describedValues(): (reference: string) => DescribedValue {
  const { schemas } = description().components;
  return (reference) => schemas[reference.split('/').at(-1)!]!;
}
