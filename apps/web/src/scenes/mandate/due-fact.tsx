import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { me, type Mandate } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';

const officers = new Set(['governance-officer', 'administrator']);

/** The editor and its words are fetched by those who change a rule. */
const ChangeDueRule = lazy(async () => ({
  default: (await import('./due-rule/change-due-rule.js')).ChangeDueRule,
}));

/** When a mandate is due, as a sentence; governance officers may say otherwise. */
export function DueFact({ mandate }: { readonly mandate: Mandate }) {
  const { t } = useLanguage();
  const { data: person } = useQuery(me);
  const [{ isOpen, wasOpen, isSaved }, set] = useState({ isOpen: false, wasOpen: false, isSaved: false });
  const mayChange = person?.roles.some(({ body, role }) => body === mandate.body && officers.has(role));
  return (
    <div className="due-fact">
      <span className="sentence">{mandate.dueSentence}</span>
      {mayChange === true && !isOpen && (
        <Button
          className="button"
          autoFocus={wasOpen}
          onPress={() => set({ isOpen: true, wasOpen: true, isSaved: false })}
        >
          {t('page.mandate.changeDue')}
        </Button>
      )}
      <span role="status">{isSaved && t('page.mandate.dueSaved')}</span>
      {isOpen && (
        <Suspense fallback={<p aria-live="polite">{t('page.loading')}</p>}>
          <ChangeDueRule
            mandate={mandate}
            onLeave={(saved) => set({ isOpen: false, wasOpen: true, isSaved: saved })}
          />
        </Suspense>
      )}
    </div>
  );
}
