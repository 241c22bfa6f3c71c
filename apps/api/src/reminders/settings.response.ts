import type { Pause } from '#people';

export class PauseResponse {
  /** The first day. */
  from: string;
  /** The last day; null: until they say that they are back. */
  until: string | null;
  /** The id of who hears in their place; null: what is due waits. */
  delegate: string | null;
  delegateName: string | null;
  /** Whether they may also do what the person does as director or focal point. */
  acts: boolean;
}

export class DelegateResponse {
  id: string;
  name: string;
}

export class DelegateList {
  items: DelegateResponse[];
}

export function pauseResponse(pause: Pause | null, delegateName: string | null): PauseResponse | null {
  return pause === null ? null : { ...pause, delegateName };
}
