import type { Action } from '#people';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';

/** Under this key a route says who may call it. */
export const statedAccess = 'mandate-tracker:access';
export type StatedAccess = 'public' | { readonly action: Action };

/** Anybody may call this route, signed in or not. */
export const Public = () => SetMetadata(statedAccess, 'public' satisfies StatedAccess);

/**
 * Whoever may do this in some body may call this route; in which body, the query or command behind it asks. The
 * description of the interface names the action, too.
 * @example @Allows('see-mandates')
 */
export const Allows = (action: Action) =>
  applyDecorators(
    SetMetadata(statedAccess, { action } satisfies StatedAccess),
    ApiSecurity('cookie'),
    ApiSecurity('bearer'),
    ApiExtension('x-allows', action),
  );
