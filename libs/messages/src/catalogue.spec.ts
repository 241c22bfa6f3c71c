import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './catalogue/en/index.js';
import { zh } from './catalogue/zh/index.js';
import { localeOf } from './translator.js';

type Catalogue = { readonly [name: string]: string | Catalogue };

/** Every message as [its key, its text]. */
function messagesOf(catalogue: Catalogue, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as const] : messagesOf(value, `${path}${name}.`),
  );
}

/** What a message must be told to be said, at any depth. */
function argumentsOf(text: string, lang: 'en' | 'zh'): readonly string[] {
  const names = new Set<string>();
  const visit = (elements: readonly object[]): void => {
    for (const element of elements as {
      type: number;
      value: string;
      options?: Record<string, { value: object[] }>;
    }[]) {
      // 0 is text, 7 the number sign of a plural; all else stands for an argument.
      if (element.type !== 0 && element.type !== 7) names.add(element.value);
      for (const option of Object.values(element.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, localeOf(lang)).getAst());
  return [...names].sort();
}

const chinese = new Map(messagesOf(zh));

describe.each(messagesOf(en))('%s', (key, text) => {
  it('can be said in both languages, of the same things', () => {
    const told = argumentsOf(text, 'en');
    expect(told).toEqual(expect.arrayContaining([...argumentsOf(chinese.get(key)!, 'zh')]));
  });
});
