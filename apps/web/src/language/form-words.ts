import { createContext, use } from 'react';
import type { Translate } from '#messages/web';
import { useLanguage } from './language.js';

/** The words of the place where a form stands; without them, those that are everywhere. */
export const FormWords = createContext<Translate | null>(null);

/** Says what is wrong with a field in the words of the form that it stands in. */
export function useFormWords(): Translate {
  const { t } = useLanguage();
  return use(FormWords) ?? t;
}
