import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Message } from '#messages/web';
import { useFormWords } from '../language/form-words.js';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly among: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly fault?: Message | null | undefined;
  readonly autoFocus?: boolean;
}

/** One out of a few, all of them on show. */
export function Choice({ name, label, among, chosen, onChoose, fault, autoFocus = false }: Props) {
  const t = useFormWords();
  return (
    <RadioGroup
      className="choice"
      name={name}
      value={chosen ?? null}
      onChange={onChoose}
      isInvalid={Boolean(fault)}
    >
      <Label>{label}</Label>
      <FieldError className="field-error">{fault && t(fault.key, fault.values)}</FieldError>
      {among.map((each, n) => (
        <Radio key={each.value} value={each.value} className="radio" autoFocus={autoFocus && n === 0}>
          <span className="radio-mark" aria-hidden="true" />
          <span className="sentence">{each.label}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
