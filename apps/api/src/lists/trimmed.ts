import { Transform } from 'class-transformer';

/** Text without the blanks around it: blanks alone are nothing. */
export const Trimmed = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
