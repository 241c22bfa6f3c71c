import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import type { Message } from '#messages/web';
import { useFormWords } from '../language/form-words.js';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** A message of the page; words, where a place says it in its own. */
  readonly fault?: Message | string | null | undefined;
  /** Lines of text on show; one line without. */
  readonly rows?: number;
  readonly autoFocus?: boolean;
}

/** A labelled field for words. Its fault is said below it and stays until something else is typed. */
export function TextEntry({ name, label, hint, typed, onType, fault, rows, autoFocus = false }: Props) {
  const t = useFormWords();
  return (
    <TextField
      className="text-entry"
      name={name}
      value={typed}
      onChange={onType}
      isInvalid={Boolean(fault)}
      // Only where a press of a button has opened the field.
      autoFocus={autoFocus}
    >
      <Label>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="aside">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">
        {typeof fault === 'string' ? fault : fault && t(fault.key, fault.values)}
      </FieldError>
      {rows === undefined ? (
        <Input className="input" dir="auto" />
      ) : (
        <TextArea className="input" dir="auto" rows={rows} />
      )}
    </TextField>
  );
}
