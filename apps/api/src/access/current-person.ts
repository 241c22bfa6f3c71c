import type { Identity } from '#people';
import { Refused } from '#platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { IdentifiedRequest } from './identified-request.js';

/** Who looks, as the first argument of every query. */
export const CurrentViewer = createParamDecorator((_: unknown, context) => identityIn(context).viewer);

/** Who acts, as the first argument of every command. */
export const CurrentActor = createParamDecorator((_: unknown, context) => identityIn(context).actor);

/** Who calls and by which session or token. */
export const CurrentIdentity = createParamDecorator((_: unknown, context) => identityIn(context));

function identityIn(context: ExecutionContext): Identity {
  const { identity } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (identity === undefined) throw new Refused('not-signed-in');
  return identity;
}
