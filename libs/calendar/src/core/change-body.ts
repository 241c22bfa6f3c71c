import type { Message } from '#messages';
import type { BodyChange } from './calendar-change.js';
import type { Body } from './calendar.js';
import { changeFault } from './change-fault.js';
import { isZone } from './is-zone.js';

export type ChangedBody =
  | { readonly tag: 'changed'; readonly body: Body }
  | { readonly tag: 'unchanged' }
  | { readonly tag: 'malformed'; readonly faults: readonly Message[] };

/** A body of which something is said anew, among the others that it may report to. */
export function changeBody(bodies: readonly Body[], standing: Body, change: BodyChange): ChangedBody {
  const faults = [
    ...nameFaults(change),
    ...(change.zone === undefined || isZone(change.zone) ? [] : [zoneFault(change.zone)]),
    ...parentFaults(bodies, standing, change),
    ...yearFaults(standing, change),
  ];
  if (faults.length > 0) return { tag: 'malformed', faults };
  const { completeYears = standing.completeYears } = change;
  const body: Body = {
    ...standing,
    names: { ...standing.names, ...change.names },
    zone: change.zone ?? standing.zone,
    parent: change.parent === undefined ? standing.parent : change.parent,
    completeYears: [...new Set(completeYears)].sort((a, b) => a - b),
  };
  return saysTheSame(standing, body) ? { tag: 'unchanged' } : { tag: 'changed', body };
}

function saysTheSame(a: Body, b: Body): boolean {
  const years = (body: Body): string => [...body.completeYears].sort((x, y) => x - y).join();
  return (
    a.zone === b.zone &&
    a.parent === b.parent &&
    years(a) === years(b) &&
    Object.entries(b.names).every(([lang, name]) => a.names[lang] === name)
  );
}

function nameFaults({ names = {} }: BodyChange): readonly Message[] {
  return Object.entries(names).flatMap(([lang, name]) =>
    name.trim() === '' ? [changeFault('emptyName', lang)] : [],
  );
}

function zoneFault(path: string): Message {
  return { key: 'calendar.fault.zone', values: { path } };
}

/** A body reports to one that is there, and never, by whatever way, to itself. */
function parentFaults(bodies: readonly Body[], standing: Body, { parent }: BodyChange): readonly Message[] {
  if (parent === undefined || parent === null) return [];
  if (bodies.every(({ key }) => key !== parent)) return [changeFault('noSuchBody', parent)];
  const above = new Set<string>();
  for (let at: string | null = parent; at !== null && !above.has(at);) {
    above.add(at);
    at = bodies.find(({ key }) => key === at)?.parent ?? null;
  }
  return above.has(standing.key) ? [changeFault('parentOfItself', parent)] : [];
}

function yearFaults({ naming, key }: Body, { completeYears = [] }: BodyChange): readonly Message[] {
  if (completeYears.length === 0) return [];
  if (naming === 'number') return [changeFault('noYears', key)];
  return completeYears.flatMap((year) =>
    Number.isInteger(year) && year >= 1000 && year <= 9999
      ? []
      : [{ key: 'calendar.fault.year' as const, values: { path: String(year) } }],
  );
}
