import { KeepUnits, Units, type UnitKind } from '#people';
import { inColumns } from '../sessions/in-columns.js';
import { withRegister } from '../with-register.js';

/** `mandates unit add --name …` as it was typed. */
export interface TypedUnitOptions {
  readonly key?: string;
  readonly name: string;
  readonly lang: string;
  readonly parent?: string;
  readonly outside?: boolean;
}

/** @returns its key */
export function unitAdd({ key, name, lang, parent, outside }: TypedUnitOptions): Promise<string> {
  const kind: UnitKind = outside === true ? 'outside' : 'unit';
  return withRegister((register) =>
    register.get(KeepUnits, { strict: false }).add(
      { kind: 'system', name: 'command-line' },
      {
        ...(key === undefined ? {} : { key }),
        ...{ names: { [lang]: name }, parent: parent ?? null, kind },
      },
    ),
  );
}

/** @returns the units, each before its parts, a line each, or JSON */
export function unitList({ json = false }: { readonly json?: boolean }): Promise<string> {
  return withRegister(async (register) => {
    const units = await register.get(Units, { strict: false }).all();
    if (json) return JSON.stringify({ items: units }, null, 2);
    return inColumns(
      units.map(({ key, parent, names }) => [
        key,
        parent ?? '–',
        names['en'] ?? Object.values(names)[0] ?? '',
      ]),
    ).join('\n');
  });
}
