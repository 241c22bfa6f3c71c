import type { OpenAPIObject } from '@nestjs/swagger';

const parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422).',
  schema: { type: 'string', minLength: 16, maxLength: 200 },
} as const;

/** States the header wherever it is heard: on every POST of who is signed in that is no upload. */
export function sayIdempotencyKey(description: OpenAPIObject): OpenAPIObject {
  for (const { post } of Object.values(description.paths)) {
    if (post === undefined || post.security === undefined || isUpload(post.requestBody)) continue;
    post.parameters = [...(post.parameters ?? []), parameter];
  }
  return description;
}

function isUpload(body: object | undefined): boolean {
  return body !== undefined && 'content' in body && 'multipart/form-data' in (body.content as object);
}
