import type { StoredCalendar } from '#calendar';

export class BodyResponse {
  key: string;
  /** By language (ISO 639-1). */
  names: Record<string, string>;
  /** IANA name: the day that it is, and that a deadline falls on, is the day there. */
  zone: string;
  naming: 'year-and-ordinal' | 'name-of-the-year' | 'number';
  parent: string | null;
  /** Meetings that ended before this day are "before this register: not recorded". */
  registerKeptFrom: string | null;
  /** The years whose calendar is said to be whole. */
  completeYears: number[];
  version: number;
}

export class BodyPage {
  items: BodyResponse[];
  next: string | null;
  total: number | null;
}

export function bodyResponse(body: StoredCalendar['bodies'][number]): BodyResponse {
  const { key, names, zone, naming, parent, registerKeptFrom, completeYears, version } = body;
  return {
    key,
    names: { ...names },
    zone,
    naming,
    parent,
    registerKeptFrom,
    completeYears: [...completeYears],
    version,
  };
}
