import { isKeepableText, Refused } from '#platform';
import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { fieldFaults } from './field-faults.js';

/** Requests are checked at the edge: unknown fields are refused, nothing is converted that was not said to be. */
export function requestValidation(): ValidationPipe {
  return new RequestValidation({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    // The rules of a class say what was asked for.
    validationError: { target: true },
    exceptionFactory: (errors) => new Refused('invalid', { faults: fieldFaults(errors) }),
  });
}

/** Also looks at what has no class of its own, such as a key in an address. */
class RequestValidation extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What our own decorators give was not sent as it is.
    if (metadata.type === 'custom') return super.transform(value, metadata) as Promise<unknown>;
    const where = metadata.data ?? '';
    const faults = unkeepable(value, where).map((path) => ({
      key: 'problem.invalid.field.unkeepable' as const,
      values: { path },
    }));
    if (faults.length > 0) throw new Refused('invalid', { faults });
    // Null would pass as an object without fields; nothing at all is one, where no field is needed.
    const isObject =
      value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
    if (metadata.type === 'body' && !isObject)
      throw new Refused('invalid', { faults: [{ key: 'problem.invalid.no-object' }] });
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

/** Where texts stand that the database would not keep, as paths; a name that it would not keep is not said again. */
function unkeepable(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return isKeepableText(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    isKeepableText(name) ? unkeepable(each, path === '' ? name : `${path}.${name}`) : [path],
  );
}
