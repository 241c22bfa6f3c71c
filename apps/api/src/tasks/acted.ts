import type { TaskActed } from '#followup';
import { Refused } from '#platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { IdentifiedRequest } from '../access/identified-request.js';
import { seenVersionIfSaid } from '../versions/if-match.js';

/** Who does something with the task of this address, and which version of it they saw. */
export const Acted = createParamDecorator((_: unknown, context: ExecutionContext): TaskActed => {
  const request = context.switchToHttp().getRequest<IdentifiedRequest>();
  const { identity } = request;
  if (identity === undefined) throw new Refused('not-signed-in');
  const { id } = request.params as { id?: string };
  if (!isUUID(id)) throw new Refused('invalid', { faults: [{ key: 'problem.invalid.not-an-id' }] });
  const seen = seenVersionIfSaid(request.headers['if-match']);
  return { viewer: identity.viewer, actor: identity.actor, task: id as string, seen };
});
