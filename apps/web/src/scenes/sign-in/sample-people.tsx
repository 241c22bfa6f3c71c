import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { api, type Answer } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Notice } from '../../components/notice.js';
import { useLanguage } from '../../language/language.js';
import { languageName } from '../../language/language-name.js';
import { roleWords } from '../../language/register-words.js';
import { refusalWords } from './sign-in-faults.js';

interface Props {
  readonly people: Answer<'/api/v1/sign-in'>['sample'];
  readonly onEntered: () => void;
}

/** The invented people of the sample register, one button each. */
export function SamplePeople({ people, onEntered }: Props) {
  const { t, lang } = useLanguage();
  const enter = useMutation({
    mutationFn: (email: string) => done(api.POST('/api/v1/sign-in/sample', { body: { email } })),
    onSuccess: onEntered,
  });
  return (
    <section className="sample-people" aria-labelledby="sample-title">
      <h2 id="sample-title">{t('page.signIn.sample.title')}</h2>
      <p>{t('page.signIn.sample.hint')}</p>
      {enter.isError && !enter.isPending && <Notice>{t(refusalWords(enter.error))}</Notice>}
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <Button className="button" onPress={() => enter.isPending || enter.mutate(person.email)}>
              {t('page.signIn.sample.as', { name: person.name, role: roleWords(person.role, t) })}
              <span className="aside">{languageName(person.lang, lang)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
