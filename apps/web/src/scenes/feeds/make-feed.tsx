import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useId, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { bodies, units } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** Makes a feed of one's own duties, of a body or of a unit; its address is told once. */
export function MakeFeed({ onGiven }: { readonly onGiven: (address: string) => void }) {
  const { t, lang } = usePlaceLanguage('follow');
  const { body, unit } = useSearch({ from: '/shell/feeds' });
  const field = useId();
  const known = useQueryClient();
  const { data: ofBodies = [] } = useQuery(bodies);
  const { data: ofUnits = [] } = useQuery(units(lang));
  const [about, choose] = useState(
    body !== undefined ? `body ${body}` : unit !== undefined ? `unit ${unit}` : 'person',
  );
  const make = useMutation({
    mutationFn: () => {
      const [what, key = ''] = about.split(' ');
      const asked =
        what === 'body'
          ? ({ about: 'body', body: key } as const)
          : what === 'unit'
            ? ({ about: 'unit', unit: key } as const)
            : ({ about: 'person' } as const);
      return answerOf(api.POST('/api/v1/me/feeds', { body: asked }));
    },
    onSuccess: ({ address }) => onGiven(address),
    onSettled: () => void known.invalidateQueries({ queryKey: ['feeds'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!make.isPending) make.mutate();
  };
  return (
    <form className="form make-feed" onSubmit={submit}>
      {make.isError && <RefusedAct error={make.error} />}
      <div className="text-entry">
        <label htmlFor={field}>{t('follow.about')}</label>
        <select id={field} className="input" value={about} onChange={({ target }) => choose(target.value)}>
          <option value="person">{t('follow.person')}</option>
          <optgroup label={t('follow.bodies')}>
            {ofBodies.map(({ key }) => (
              <option key={key} value={`body ${key}`}>
                {bodyName(key, ofBodies, lang)}
              </option>
            ))}
          </optgroup>
          {ofUnits.length > 0 && (
            <optgroup label={t('follow.units')}>
              {ofUnits.map(({ key, name }) => (
                <option key={key} value={`unit ${key}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
      <Button type="submit" className="button primary">
        {t(make.isPending ? 'page.task.working' : 'follow.make')}
      </Button>
    </form>
  );
}
