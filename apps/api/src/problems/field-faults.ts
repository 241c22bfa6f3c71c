import type { Message, MessageKey } from '#messages';
import { getMetadataStorage, type ValidationError } from 'class-validator';

type FieldKey = Extract<MessageKey, `problem.invalid.field.${string}`>;
type FieldWord = FieldKey extends `problem.invalid.field.${infer Word}` ? Word : never;
type Fault = (path: string, ...asked: readonly unknown[]) => Message;

/** A fault of a field, with what its rule asked for under these names: the 300 of MaxLength(300) as "most". */
function say(word: FieldWord, ...names: readonly string[]): Fault {
  return (path, ...asked) => ({
    key: `problem.invalid.field.${word}`,
    values: { path, ...Object.fromEntries(names.map((name, at) => [name, told(asked[at])])) },
  });
}

/** Every rule that a request may state, by the name that class-validator gives it; of what kind it is comes first. */
const faultOf: Readonly<Record<string, Fault>> = {
  whitelistValidation: say('unknown'),
  isString: say('text'),
  isInt: say('whole'),
  isNumber: say('number'),
  isArray: say('list'),
  isObject: say('object'),
  nestedValidation: say('object'),
  isBoolean: say('yes-or-no'),
  isUuid: say('id'),
  isCalendarDay: say('date'),
  isUrl: say('address'),
  isIn: say('choice', 'values'),
  isNotEmpty: say('blank'),
  isNotEmptyObject: say('blank'),
  maxLength: say('long', 'most'),
  min: say('least', 'least'),
  max: say('most', 'most'),
  arrayMaxSize: say('too-many', 'most'),
  arrayMinSize: say('too-few', 'least'),
  arrayNotEmpty: (path) => say('too-few', 'least')(path, 1),
  arrayUnique: say('twice'),
  writtenByLanguage: say('languages', 'languages', 'most'),
  matches: say('form'),
};

/** What is wrong with the fields of a request, each once, with what to do. */
export function fieldFaults(errors: readonly ValidationError[], path = ''): readonly Message[] {
  return errors.flatMap((error) => {
    const at = `${path}${error.property}`;
    // What is no text is said to be none, and not to be too long besides.
    const [first] = Object.keys(error.constraints ?? {}).sort((a, b) => rank(a) - rank(b));
    const own = first === undefined ? [] : [faultIn(error, first, at)];
    return [...own, ...fieldFaults(error.children ?? [], `${at}.`)];
  });
}

/** As they are asked above: of what kind it is first. */
function rank(rule: string): number {
  return Object.keys(faultOf).indexOf(rule);
}

function faultIn({ target, property }: ValidationError, rule: string, path: string): Message {
  const asked = getMetadataStorage()
    .getTargetValidationMetadatas(target!.constructor, '', false, false)
    .find((each) => each.propertyName === property && each.name === rule);
  const fault = faultOf[rule] ?? say('form');
  return fault(path, ...((asked?.constraints ?? []) as unknown[]));
}

function told(value: unknown): string | number {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.join(', ') : String(value);
}
