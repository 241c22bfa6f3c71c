import { useId } from 'react';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { kindWords } from './kind-words.js';
import { hookKinds, type HookKind } from './webhook-questions.js';

interface Props {
  readonly chosen: readonly HookKind[];
  readonly onChoose: (kinds: readonly HookKind[]) => void;
  readonly fault: string | null;
}

/** What a webhook hears of: any of a few. */
export function KindsChoice({ chosen, onChoose, fault }: Props) {
  const { t } = usePlaceLanguage('webhook');
  const said = useId();
  const turn = (kind: HookKind) =>
    onChoose(hookKinds.filter((each) => (each === kind ? !chosen.includes(kind) : chosen.includes(each))));
  return (
    <fieldset className="kinds" aria-describedby={fault === null ? undefined : said}>
      <legend>{t('webhook.kinds')}</legend>
      {fault !== null && (
        <p id={said} className="field-error">
          {fault}
        </p>
      )}
      {hookKinds.map((kind) => (
        <label key={kind} className="kind">
          <input type="checkbox" checked={chosen.includes(kind)} onChange={() => turn(kind)} />
          {kindWords(kind, t)}
        </label>
      ))}
    </fieldset>
  );
}
