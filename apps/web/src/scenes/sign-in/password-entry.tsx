import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly fault: string | null;
  /** What the browser's own keeper of passwords offers. */
  readonly kind: 'new-password' | 'current-password';
}

/** A labelled field for a password. */
export function PasswordEntry({ name, label, hint, typed, onType, fault, kind }: Props) {
  return (
    <TextField
      name={name}
      type="password"
      autoComplete={kind}
      value={typed}
      onChange={onType}
      isInvalid={fault !== null}
    >
      <Label>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="aside">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{fault}</FieldError>
      <Input className="input" dir="ltr" />
    </TextField>
  );
}
