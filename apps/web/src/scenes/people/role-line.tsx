import { useQuery } from '@tanstack/react-query';
import { bodies } from '../../api/questions.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { stateOfTwoLetters } from '../body/states.js';
import type { PersonRole } from './directory-questions.js';
import { roleWords, type RoleName } from './typed-role.js';

/** "Director, Executive Board: Budget and Finance", and that it does not count while the State has no term. */
export function RoleLine({ role }: { readonly role: Omit<PersonRole, 'id' | 'unit'> }) {
  const { t, lang } = usePlaceLanguage('directory');
  const { t: stateWords, locale } = usePlaceLanguage('body');
  const { data: known = [] } = useQuery(bodies);
  const of =
    role.unitName ?? (role.state === null ? null : stateOfTwoLetters(role.state, stateWords, locale));
  const said = { role: t(roleWords[role.role as RoleName]), body: bodyName(role.body, known, lang) };
  return (
    <>
      {of === null ? t('directory.page.role.line', said) : t('directory.page.role.lineOf', { ...said, of })}
      {!role.counts && !role.ended && <span className="sign">{t('directory.page.role.noTerm')}</span>}
    </>
  );
}
