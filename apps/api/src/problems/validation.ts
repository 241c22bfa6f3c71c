import { Refused } from '#platform';
import { ValidationPipe, type ValidationError } from '@nestjs/common';

/** Requests are checked at the edge: unknown fields are refused, nothing is converted that was not said to be. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    exceptionFactory: (errors) =>
      new Refused('invalid', { faults: errors.flatMap((error) => faultsOf(error)) }),
  });
}

function faultsOf(error: ValidationError, path = ''): string[] {
  const name = `${path}${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((text) => text.replace(error.property, name));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, `${name}.`))];
}
