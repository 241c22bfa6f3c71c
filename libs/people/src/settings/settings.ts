import type { SpokenLanguage } from '#messages';
import type { CalendarDate } from '#platform';

/** How the product speaks to a person, and when. */
export interface Settings {
  readonly lang: SpokenLanguage;
  /** IANA name: where the person lives. */
  readonly zone: string;
  /** The hour of their day from which the one mail of a day may come, 0 to 23. */
  readonly digestHour: number;
  /** While they are away; null when they are not, and will not be. */
  readonly pause: Pause | null;
}

/** Days on which somebody is away, the first and the last of them, and who hears in their place. */
export interface Pause {
  readonly from: CalendarDate;
  /** Null: until they say that they are back. */
  readonly until: CalendarDate | null;
  /** The id of who hears in their place; null: what is due waits, and what does not matter any more then is not said. */
  readonly delegate: string | null;
  /** Whether they may also do what the person does as director or focal point; only the person says so. */
  readonly acts: boolean;
}

/** What differs from the settings that stand. */
export type SettingsChange = Partial<Settings>;
