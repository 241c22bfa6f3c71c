export type Search = Record<string, unknown>;

/** The named parameters of an address that are there and not empty. */
export function texts<Name extends string>(search: Search, ...names: Name[]): { [N in Name]?: string } {
  const said = names.filter((name) => typeof search[name] === 'string' && search[name] !== '');
  return Object.fromEntries(said.map((name) => [name, search[name]])) as { [N in Name]?: string };
}
