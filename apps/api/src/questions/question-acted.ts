import type { QuestionActed } from '#followup';
import { Refused } from '#platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { IdentifiedRequest } from '../access/identified-request.js';
import { seenVersion } from '../versions/if-match.js';

/** Who changes something about the question of this address, and which version of it they saw: If-Match must say it. */
export const QuestionChanged = createParamDecorator(
  (_: unknown, context: ExecutionContext): QuestionActed => {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const { identity } = request;
    if (identity === undefined) throw new Refused('not-signed-in');
    const { id } = request.params as { id?: string };
    if (!isUUID(id)) throw new Refused('invalid', { faults: [{ key: 'problem.invalid.not-an-id' }] });
    const seen = seenVersion(request.headers['if-match']);
    return { viewer: identity.viewer, actor: identity.actor, question: id as string, seen };
  },
);
