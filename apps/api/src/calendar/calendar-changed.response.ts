import type { BodyResponse } from './body.response.js';
import type { ConsequencesResponse } from './consequences.response.js';
import type { SessionResponse } from './session.response.js';

export class SessionChangedResponse {
  /** As it is after the change. Of a preview: as it would be, under the version that stands; 0 for a session not made. */
  session: SessionResponse;
  consequences: ConsequencesResponse;
}

export class BodyChangedResponse {
  /** As it is after the change; of a preview, as it would be, under the version that stands. */
  body: BodyResponse;
  consequences: ConsequencesResponse;
}
