import type { UnitConsequences } from '#followup';
import type { SpokenLanguage } from '#messages';
import type { UnitDetail, UnitKind, UnitView } from '#people';
import { nameIn } from '../lists/name-in.js';

export class UnitResponse {
  key: string;
  /** In the reader's language. */
  name: string;
  /** The key of the unit that it is a part of. */
  parent: string | null;
  /** A unit of the secretariat, or a body outside of it. */
  kind: UnitKind;
  /** What it owed has passed to its successor. */
  closed: boolean;
}

export class UnitList {
  items: UnitResponse[];
}

export class UnitPersonResponse {
  /** The person's id. */
  person: string;
  name: string;
  /** The key of the body. */
  body: string;
  role: string;
  /** The name of who hears in their place while they are away. */
  standInName: string | null;
}

export class UnitDetailResponse extends UnitResponse {
  /** By language (ISO 639-1). */
  names: Record<string, string>;
  /** ISO 8601; null while it is open. */
  closedAt: string | null;
  /** The key of the unit that has its work now. */
  successor: string | null;
  /** Who works for it, in the bodies whose people one may see. */
  people: UnitPersonResponse[];
  version: number;
}

/** What passes to the successor of a unit that is closed. */
export class UnitClosedResponse {
  /** Mandates that are not over. */
  mandates: number;
  /** Their tasks that are not delivered. */
  tasks: number;
  /** Planned documents that are not closed. */
  documents: number;
  /** The roles of people who work for it. */
  roles: number;
  /** The names of its parts, in the reader's language. */
  parts: string[];
}

export function unitResponse(
  { key, names, parent, kind, closed }: UnitView,
  lang: SpokenLanguage,
): UnitResponse {
  return { key, name: nameIn(names, lang) ?? key, parent, kind, closed };
}

export function unitDetailResponse(unit: UnitDetail, lang: SpokenLanguage): UnitDetailResponse {
  const { names, closedAt, successor, people, version } = unit;
  return {
    ...unitResponse(unit, lang),
    names: { ...names },
    closedAt: closedAt?.toISOString() ?? null,
    successor,
    people: people.map((person) => ({ ...person })),
    version,
  };
}

export function unitClosedResponse(
  { parts, ...counts }: UnitConsequences,
  nameOf: (key: string) => string,
): UnitClosedResponse {
  return { ...counts, parts: parts.map(nameOf) };
}
