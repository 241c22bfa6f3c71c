import type { CalendarDate } from '#calendar';
import type { Acceptance, DecisionFacts, Implementation } from '#register';
import type { PersonOfStory, StoryAct } from './sample-story.js';

/** What a text says, in the two languages of the sample. All of it is in our own words. */
export interface BothLanguages<Said> {
  readonly en: Said;
  readonly zh: Said;
}

/** A decision with the requests that the sample follows up. */
export interface SampleDecision {
  readonly facts: Omit<DecisionFacts, 'lang' | 'title' | 'parts'>;
  readonly title: BothLanguages<string>;
  readonly requests: readonly SampleRequest[];
}

export interface SampleRequest {
  readonly paragraph: { readonly printed: string } | { readonly counted: number };
  readonly verb: string;
  readonly recurrence: string;
  readonly deliverable: string | null;
  /** As a text states it; what the calendar does not understand keeps its words. */
  readonly rule: object | null;
  readonly texts: BothLanguages<SampleText>;
  /** The key of the unit that owes it. */
  readonly unit: string;
  /** The day it entered the register. */
  readonly madeOn: CalendarDate;
  /** What was done with its tasks, by the key of the session. */
  readonly story?: readonly { readonly session: string; readonly acts: readonly SampleAct[] }[];
  /** By this a later request of the sample names it. */
  readonly name?: string;
  /** The name of the earlier request that it reiterates. */
  readonly carriesOn?: string;
  readonly items?: readonly SampleItem[];
}

/** A numbered item, with what was answered and written. */
export interface SampleItem extends BothLanguages<string> {
  readonly number: string;
  /** The key of the unit that owes it, where that is not the one of the mandate. */
  readonly unit?: string;
  readonly acceptance?: Acceptance;
  readonly reason?: string;
  readonly update?: {
    readonly implementation: Implementation;
    readonly narrative: string;
    readonly isCleared: boolean;
  };
}

export interface SampleText {
  readonly quote: string;
  readonly verb: string;
  readonly dueWords?: string;
  readonly condition?: string;
}

export interface SampleAct {
  readonly who: PersonOfStory;
  readonly act: StoryAct;
}
