import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { ar } from './catalogue/ar/index.js';
import { en } from './catalogue/en/index.js';
import { es } from './catalogue/es/index.js';
import { fr } from './catalogue/fr/index.js';
import { ru } from './catalogue/ru/index.js';
import { zh } from './catalogue/zh/index.js';
import { spokenLanguages, type SpokenLanguage } from './languages.js';
import { localeOf } from './translator.js';

type Catalogue = { readonly [name: string]: string | Catalogue };
type Element = { type: number; value: string; options?: Record<string, { value: Element[] }> };

const catalogues: Readonly<Record<SpokenLanguage, Catalogue>> = { ar, en, es, fr, ru, zh };

/** Every message as [its key, its text]. */
function messagesOf(catalogue: Catalogue, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as const] : messagesOf(value, `${path}${name}.`),
  );
}

/** Every element of a message, at any depth. */
function elementsOf(text: string, lang: SpokenLanguage): readonly Element[] {
  const within = (elements: readonly Element[]): readonly Element[] =>
    elements.flatMap((element) => [
      element,
      ...Object.values(element.options ?? {}).flatMap(({ value }) => within(value)),
    ]);
  return within(new IntlMessageFormat(text, localeOf(lang)).getAst() as Element[]);
}

/** What a message must be told to be said. 0 is text, 7 the number sign of a plural; all else is an argument. */
function argumentsOf(text: string, lang: SpokenLanguage): readonly string[] {
  const names = elementsOf(text, lang)
    .filter(({ type }) => type !== 0 && type !== 7)
    .map(({ value }) => value);
  return [...new Set(names)].sort();
}

/** What the calendar's phrases tell a language that declines, beside what English needs: see `say`. */
const grammar = /^(form|by)$|_in$/;

/** What English needs for its grammar alone: a language without plurals has no use for it. */
const onlyCounts = new Set(['calendar.rule.eachOfYear count']);

const english = new Map(messagesOf(en));

describe.each(spokenLanguages)('the catalogue in %s', (lang) => {
  const messages = messagesOf(catalogues[lang]);

  it('has the messages of the English one, each with words', () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    expect(messages.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(messages)('%s is said of the same things as in English', (key, text) => {
    const told = argumentsOf(english.get(key)!, 'en');
    const asked = argumentsOf(text, lang).filter((name) => !grammar.test(name));
    expect(told).toEqual(expect.arrayContaining([...asked]));
  });

  it('leaves out nothing that English says', () => {
    const left = messages.flatMap(([key, text]) => {
      const said = argumentsOf(text, lang).map((name) => name.replace(/_in$/, ''));
      return argumentsOf(english.get(key)!, 'en')
        .filter((name) => !said.includes(name))
        .map((name) => `${key} ${name}`)
        .filter((each) => !onlyCounts.has(each));
    });
    expect(left).toEqual([]);
  });

  it('counts with every plural form that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(localeOf(lang)).resolvedOptions();
    const counted = messages.flatMap(([key, text]) =>
      elementsOf(text, lang)
        .filter(({ type, options }) => type === 6 && options !== undefined)
        .map(({ options }) => ({
          key,
          forms: Object.keys(options!).filter((form) => !form.startsWith('=')),
        })),
    );
    // A text that is the same for every count has one form only.
    const lacking = counted.filter(
      ({ forms }) => forms.join() !== 'other' && !pluralCategories.every((form) => forms.includes(form)),
    );
    expect(lacking).toEqual([]);
  });
});
