import { ValidateIf } from 'class-validator';

/** May be left out, but is never null. (IsOptional would let null pass.) */
export const WhenSent = () => ValidateIf((_, value) => value !== undefined);
