import type { Message, MessageValues } from '#messages';

/** What is said of a unit that is made or changed. */
export interface DescribedUnit {
  readonly key: string;
  /** By language (ISO 639-1). */
  readonly names: Readonly<Record<string, string>>;
}

/** One thing about a unit that cannot be used, and what to do; `field` is "key", or the language of a name. */
export interface UnitFault {
  readonly field: string;
  readonly message: Message;
}

/** As the table of units has it; the longest is what people can still read in an address. */
const keyForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestKey = 80;
const longestUnitName = 300;

/** What cannot be used of a unit, in words that say what to do; empty when all can. */
export function unitFaults({ key, names }: DescribedUnit): readonly UnitFault[] {
  const said = Object.entries(names);
  return [
    ...(keyForm.test(key) && key.length <= longestKey
      ? []
      : [fault('key', 'unitKey', { key: key.slice(0, 60) })]),
    ...(said.length > 0 ? [] : [fault('en', 'unitNameMissing')]),
    ...said.flatMap(([lang, name]) =>
      name.trim() === ''
        ? [fault(lang, 'unitNameMissing')]
        : name.length > longestUnitName
          ? [fault(lang, 'nameTooLong', { most: longestUnitName })]
          : [],
    ),
  ];
}

function fault(
  field: string,
  word: 'unitKey' | 'unitNameMissing' | 'nameTooLong',
  values: MessageValues = {},
): UnitFault {
  return { field, message: { key: `directory.fault.${word}`, values } };
}
