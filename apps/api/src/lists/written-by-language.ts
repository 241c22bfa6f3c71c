import { ValidateBy, type ValidationOptions } from 'class-validator';

/** Words by language: known languages alone, none empty, none longer than `longest` characters. */
export function WrittenByLanguage(
  languages: readonly string[],
  longest: number,
  options?: ValidationOptions,
): PropertyDecorator {
  return ValidateBy(
    {
      name: 'writtenByLanguage',
      constraints: [languages, longest],
      validator: {
        validate: (value: unknown) =>
          typeof value === 'object' &&
          value !== null &&
          !Array.isArray(value) &&
          Object.entries(value).every(
            ([lang, text]) =>
              languages.includes(lang) &&
              typeof text === 'string' &&
              text.trim() !== '' &&
              text.length <= longest,
          ),
        defaultMessage: () =>
          `$property must have words, at most ${longest} characters, by language: ${languages.join(', ')}`,
      },
    },
    options,
  );
}
