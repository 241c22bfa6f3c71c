import type { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** First strong isolate and its end: what stands between runs by its own direction and leaves the rest alone. */
const [begin, end] = ['\u2068', '\u2069'];

/** Right-to-left mark: a letter that is not seen. */
const rightToLeft = '\u200f';

/**
 * The same message with each of its arguments isolated. In a sentence from right to left stand names, numbers of
 * decisions and addresses from left to right; without this the punctuation beside them ends up at the wrong side.
 * A message of arguments alone, put into another, would run from left to right: what is isolated counts for nothing where
 * the direction is looked for. It begins with a mark that says how it runs.
 */
export function isolateArguments(message: Ast): Ast {
  const isolated = isolatedIn(message);
  const isMute = isolated.length > message.length && !hasLetter(message);
  return isMute ? [literal(rightToLeft), ...isolated] : isolated;
}

function hasLetter(message: Ast): boolean {
  return message.some((element) => {
    if (element.type === 0) return /\p{L}/u.test(element.value);
    if (element.type !== 5 && element.type !== 6) return false;
    return Object.values(element.options).some(({ value }) => hasLetter(value));
  });
}

function isolatedIn(message: Ast): Ast {
  return message.flatMap((element): Ast => {
    // 1 is a plain argument; select (5) and plural (6) hold messages of their own. Counted numbers need no isolation.
    if (element.type === 1) return [literal(begin), element, literal(end)];
    if (element.type !== 5 && element.type !== 6) return [element];
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: isolatedIn(option.value) },
    ]);
    return [{ ...element, options: Object.fromEntries(options) as typeof element.options }];
  });
}

function literal(value: string): Ast[number] {
  return { type: 0, value };
}
