import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { me, units, type Mandate } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { AssignUnit } from './assign-unit.js';

const officers = new Set(['governance-officer', 'administrator']);

/** The unit that owes a mandate, by its name; governance officers may give it to another. */
export function OwnerUnit({ mandate }: { readonly mandate: Mandate }) {
  const { t, lang } = useLanguage();
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(units(person?.lang ?? lang));
  const [{ isOpen, wasOpen, saved }, set] = useState({ isOpen: false, wasOpen: false, saved: false });
  const mayAssign = person?.roles.some(({ body, role }) => body === mandate.body && officers.has(role));
  const name = known.find(({ key }) => key === mandate.unit)?.name ?? mandate.unit;
  if (isOpen) {
    return (
      <AssignUnit
        mandate={mandate}
        units={known}
        onLeave={(isSaved) => set({ isOpen: false, wasOpen: true, saved: isSaved })}
      />
    );
  }
  return (
    <div className="owner-unit">
      <span>{name ?? t('page.task.unit.nobody')}</span>
      {mayAssign === true && (
        <Button
          className="button"
          autoFocus={wasOpen}
          aria-label={t('page.task.unit.openLabel', { change: mandate.unit === null ? 'no' : 'yes' })}
          onPress={() => set({ isOpen: true, wasOpen: true, saved: false })}
        >
          {t(mandate.unit === null ? 'page.task.unit.open' : 'page.task.unit.change')}
        </Button>
      )}
      <span role="status">
        {saved &&
          (name === null ? t('page.task.done.assignNobody') : t('page.task.done.assign', { unit: name }))}
      </span>
    </div>
  );
}
