import type { BodyNaming } from './grammar.js';
import { withoutAccents } from './latin-letters.js';

type Known = readonly (readonly [name: string, key: string])[];
type Bare = readonly (readonly [noun: string, means: RegExp, own: string])[];

/**
 * Keys for the names of a language that writes the noun first and its complement after: known names by a table,
 * any other by its own words without accents ("Conseil du port" → "conseil-du-port").
 * @param known names with their keys, longest first where one begins another
 * @param bare nouns with what they may mean
 * @param owned those of the nouns that stay bare with an organization's name after them
 */
export function namingOf(known: Known, bare: Bare, owned: readonly string[]): BodyNaming {
  const plainly = (name: string): string => withoutAccents(name).toLowerCase().replace(/\s+/g, ' ');
  const tables = known.map(([name, key]) => ({ name, key, plain: plainly(name) }));
  const owners = owned.map(plainly);
  const nouns = bare.map(([noun, means, own]) => ({ noun: plainly(noun), means, own }));
  const knownOf = (name: string): { name: string; key: string } | undefined => {
    const said = plainly(name);
    return tables.find(({ plain }) => said === plain || said.startsWith(`${plain} `));
  };
  const bareOf = (name: string): (typeof nouns)[number] | undefined => {
    const said = plainly(name);
    const owner = owners.find((noun) => said.startsWith(`${noun} `));
    return nouns.find(({ noun }) => noun === (owner ?? said));
  };
  return {
    keyOf: (name) => knownOf(name)?.key ?? (bareOf(name) ? null : slug(plainly(name))),
    bareKey: (name, keys) => {
      const noun = bareOf(name);
      return keys.find((key) => noun?.means.test(key)) ?? noun?.own ?? slug(plainly(name));
    },
    plain: (name) => knownOf(name)?.name ?? owned.find((noun) => name.startsWith(`${noun} `)) ?? name,
  };
}

function slug(name: string): string {
  return name.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
