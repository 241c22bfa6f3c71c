import type { Message } from '#messages/web';

export const unitLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

/** A unit as it is typed; empty is not said. */
export interface TypedUnit {
  readonly names: Readonly<Record<string, string>>;
  readonly parent: string;
  readonly kind: 'unit' | 'outside';
}

export const noUnit: TypedUnit = { names: {}, parent: '', kind: 'unit' };

/** What is wrong with a unit as it is typed: it has no name, or not any more one that it had. */
export function typedUnitFaults(
  { names }: TypedUnit,
  lang: string,
  standing: object = {},
): Readonly<Record<string, Message>> {
  const missing = { key: 'directory.fault.unitNameMissing' } as const;
  const emptied = Object.keys(standing).filter((each) => (names[each] ?? '').trim() === '');
  if (emptied.length > 0) return Object.fromEntries(emptied.map((each) => [`name-${each}`, missing]));
  return Object.values(names).some((name) => name.trim() !== '') ? {} : { [`name-${lang}`]: missing };
}

/** The unit as the server takes it. */
export function statedUnit({ names, parent, kind }: TypedUnit) {
  const said = Object.entries(names).filter(([, name]) => name.trim() !== '');
  return { names: Object.fromEntries(said), parent: parent === '' ? null : parent, kind };
}
