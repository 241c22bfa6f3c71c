import type { StoredSettings } from '#people';
import { type PauseResponse, pauseResponse } from './settings.response.js';

export class RemindedPersonResponse {
  id: string;
  name: string;
  lang: string;
  zone: string;
  digestHour: number;
  pause: PauseResponse | null;
  version: number;
}

export class RemindedPersonPage {
  items: RemindedPersonResponse[];
  next: string | null;
  total: number | null;
}

export function remindedPerson(person: StoredSettings): RemindedPersonResponse {
  const { id, name, lang, zone, digestHour, version, pause, delegateName } = person;
  return { id, name, lang, zone, digestHour, version, pause: pauseResponse(pause, delegateName) };
}
