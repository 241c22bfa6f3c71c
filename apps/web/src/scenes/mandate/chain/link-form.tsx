import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import { mandates, me, type Body, type Mandate } from '../../../api/questions.js';
import { answerOf } from '../../../api/refusal.js';
import { Quotation } from '../../../components/quotation.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { TextEntry } from '../../../components/text-entry.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { decisionWords, placeWords } from '../../mandates/source-words.js';
import { textForReader } from '../../mandates/text-for-reader.js';
import { OutcomeOfLink } from './outcome-of-link.js';
import type { ChainFormProps } from './mandate-chain.js';
import { useChainAct } from './use-chain-act.js';

interface Props extends ChainFormProps {
  /** One that was guessed: chosen already. */
  readonly first: { readonly id: string; readonly version: number } | null;
  readonly bodies: readonly Body[];
}

/** Chooses the earlier mandates that this one reiterates or merges, shows what that does, and does it. */
export function LinkForm({ mandate, first, bodies, onDone, onLeave }: Props) {
  const { t } = usePlaceLanguage('chain');
  const [chosen, choose] = useState<ReadonlyMap<string, number>>(
    new Map(first === null ? [] : [[first.id, first.version]]),
  );
  const [isTried, setTried] = useState(false);
  const act = useChainAct(
    (preview) =>
      answerOf(
        api.POST('/api/v1/mandates/{id}/chain', {
          params: { path: { id: mandate.id }, query: preview ? { preview: 'true' } : {} },
          ...(!preview && { headers: { 'if-match': `"${mandate.version}"` } }),
          body: { earlier: [...chosen].map(([id, version]) => ({ id, version })) },
        }),
      ),
    () => onDone('link'),
  );
  const toggle = ({ id, version }: Mandate) => {
    act.reset();
    const next = new Map(chosen);
    if (!next.delete(id)) next.set(id, version);
    choose(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen.size === 0 || act.look.isPending || act.run.isPending) return;
    if (act.look.data) act.run.mutate();
    else act.look.mutate();
  };
  const refused = act.run.error ?? act.look.error;
  return (
    <form className="form chain-form" aria-label={t('chain.link.title')} onSubmit={submit}>
      <h3>{t('chain.link.title')}</h3>
      <p className="aside">{t('chain.link.hint')}</p>
      <EarlierMandates mandate={mandate} chosen={chosen} onToggle={toggle} bodies={bodies} />
      {isTried && chosen.size === 0 && <p className="field-error">{t('chain.link.missing')}</p>}
      {refused && !act.run.isPending && !act.look.isPending && <RefusedAct error={refused} />}
      {act.look.data && <OutcomeOfLink outcome={act.look.data} what="link" />}
      <div className="form-buttons">
        <Button type="submit" className="button primary">
          {act.look.isPending || act.run.isPending
            ? t('page.task.working')
            : act.look.data
              ? t('chain.link.do', { count: chosen.size })
              : t('chain.link.look')}
        </Button>
        <Button className="button quiet" onPress={onLeave}>
          {t('page.task.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface EarlierProps {
  readonly mandate: Mandate;
  readonly chosen: ReadonlyMap<string, number>;
  readonly onToggle: (mandate: Mandate) => void;
  readonly bodies: readonly Body[];
}

/** Active mandates found by their words or the number of their decision; those that are chosen stay on show. */
function EarlierMandates({ mandate, chosen, onToggle, bodies }: EarlierProps) {
  const { t, lang } = usePlaceLanguage('chain');
  const { data: person } = useQuery(me);
  const [typed, type] = useState('');
  const asked = useDeferredValue(typed.trim());
  const officerOf = new Set(
    person?.roles.filter(({ role }) => officers.has(role)).map(({ body }) => body) ?? [],
  );
  const search = { ...(asked === '' ? { body: mandate.body } : { q: asked }), life: 'active' as const };
  const found = useQuery(mandates(person?.lang ?? lang, search));
  const [kept, keep] = useState<readonly Mandate[]>([]);
  const fresh = (found.data?.items ?? []).filter(({ id, body }) => id !== mandate.id && officerOf.has(body));
  const shown = [
    ...kept.filter(({ id }) => chosen.has(id)),
    ...fresh.filter(({ id }) => !kept.some((own) => own.id === id && chosen.has(id))),
  ];
  return (
    <>
      <TextEntry name="q" label={t('chain.link.search')} typed={typed} onType={type} autoFocus />
      <fieldset className="chain-found">
        <legend aria-live="polite">{found.data && t('chain.link.found', { count: shown.length })}</legend>
        {found.data && shown.length === 0 && <p className="aside">{t('chain.link.none')}</p>}
        {shown.map((own) => {
          const text = textForReader(own.texts, lang);
          return (
            <label key={own.id} className="chain-choice">
              <input
                type="checkbox"
                checked={chosen.has(own.id)}
                onChange={() => {
                  keep([...kept.filter(({ id }) => id !== own.id), own]);
                  onToggle(own);
                }}
              />
              <span>
                <strong>
                  {[decisionWords(own, bodies, lang, t), placeWords(own, t)].filter(Boolean).join(' · ')}
                </strong>
                {text && <Quotation {...text} />}
              </span>
            </label>
          );
        })}
      </fieldset>
    </>
  );
}

const officers = new Set(['governance-officer', 'administrator']);
