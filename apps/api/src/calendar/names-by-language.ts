import { registerDecorator } from 'class-validator';

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const longest = 300;

/** Texts under the codes of the six official languages, at most 300 characters each. */
export function NamesByLanguage(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'namesByLanguage',
      target: target.constructor,
      propertyName: String(property),
      options: {
        message: `${String(property)} must be texts of at most ${longest} characters by language (${languages.join(', ')})`,
      },
      validator: {
        validate: (value: unknown) =>
          typeof value === 'object' &&
          value !== null &&
          Object.entries(value).every(
            ([lang, name]) => languages.includes(lang) && typeof name === 'string' && name.length <= longest,
          ),
      },
    });
  };
}
