import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import type { MandateSearch } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { asking } from './asking.js';

/** How long typing rests before the search runs, in milliseconds. */
const rest = 350;

/** Words to search for. The address holds them, so that a search can be kept, shared and gone back to. */
export function SearchBox({ search: { q = '', ...filters } }: { readonly search: MandateSearch }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const [asked, setAsked] = useState(q);
  if (asked !== q) {
    // The address changed by itself (back, a link): the box follows it.
    setAsked(q);
    setTyped(q);
  }
  const ask = (words: string) => {
    const wanted = words.trim();
    if (wanted === q) return;
    setAsked(wanted);
    void navigate({ to: '/mandates', search: asking(filters, { q: wanted }), replace: true });
  };
  useEffect(() => {
    const timer = setTimeout(() => ask(typed), rest);
    return () => clearTimeout(timer);
    // Only typing starts the clock.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed]);
  return (
    <SearchField
      className="search-box"
      value={typed}
      onChange={setTyped}
      onSubmit={ask}
      onClear={() => ask('')}
    >
      <Label className="visually-hidden">{t('page.mandates.search')}</Label>
      <Input className="input" placeholder={t('page.mandates.searchHint')} />
      <Button className="button quiet clear">×</Button>
    </SearchField>
  );
}
