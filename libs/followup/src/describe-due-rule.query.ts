import {
  bodyOf,
  CalendarStore,
  dueSentence,
  mandatesNamedBy,
  readDueRule,
  sessionOf,
  type Adoption,
  type Calendar,
  type Phrase,
} from '#calendar';
import type { Message } from '#messages';
import { may, visibleBodies } from '#people';
import { Clock, Refused, type Viewer } from '#platform';
import { Mandates, NamedMandates, type DueTask } from '#register';
import { Injectable } from '@nestjs/common';
import { attachedTo, isUuid, type Attached } from './attached-to.js';
import { dueTasks } from './due-tasks.js';

/** A due rule that somebody thinks about, and the request that it would belong to. */
export interface ConsideredRule {
  readonly rule: unknown;
  /** The body that asks; when not said, that of the session of adoption, else one whose register the viewer keeps. */
  readonly body: string | null;
  readonly adopted: Adoption | null;
}

export interface DescribedRule {
  /** What is wrong with it; then nothing else is told. */
  readonly faults: readonly Message[];
  readonly sentence: Phrase | null;
  /** What it would make due, on the calendar as it is. */
  readonly occurrences: readonly DueTask[];
}

/** Says what a due rule means before anybody writes it down. Writes nothing. */
@Injectable()
export class DescribeDueRule {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly named: NamedMandates,
    private readonly mandates: Mandates,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-found' for a body that the viewer does not see; 'not-allowed' for a body whose proposals the viewer may not confirm */
  async run(viewer: Viewer, { rule: json, body: said, adopted }: ConsideredRule): Promise<DescribedRule> {
    const calendar = await this.calendars.calendarOf({ kind: 'system' });
    const body = said ?? askingBody(viewer, calendar, adopted);
    if (body !== null && !may(viewer, 'see-calendar', body)) throw new Refused('not-found');
    if (body === null || !may(viewer, 'confirm-proposals', body)) throw new Refused('not-allowed');
    const read = json === null ? null : readDueRule(json);
    const faults = [
      ...(read === null || read.tag === 'rule' ? [] : read.faults),
      ...aroundFaults(calendar, body, adopted),
    ];
    if (faults.length > 0 || (read !== null && read.tag !== 'rule'))
      return { faults, sentence: null, occurrences: [] };
    const rule = read?.rule ?? null;
    const today = this.clock.today(bodyOf(calendar, body)!.zone);
    const attached = await this.attachedFor(viewer, calendar, mandatesNamedBy(rule));
    return {
      faults,
      sentence: dueSentence(rule),
      occurrences: dueTasks(rule, calendar, { body, adopted }, today, attached),
    };
  }

  /** What the viewer may not see is as if it were not there. */
  private async attachedFor(viewer: Viewer, calendar: Calendar, ids: readonly string[]): Promise<Attached> {
    const seen = await this.mandates.byIds(viewer, ids.filter(isUuid));
    const rules = [...seen.keys()].map((mandate) => ({ kind: 'with', text: mandate, mandate }) as const);
    return attachedTo((asked) => this.named.of(asked), { clock: this.clock, calendar }, rules);
  }
}

function askingBody(viewer: Viewer, calendar: Calendar, adopted: Adoption | null): string | null {
  const session = adopted === null || adopted.session === null ? null : sessionOf(calendar, adopted.session);
  if (session !== null) return session.body;
  const kept = visibleBodies(viewer, 'confirm-proposals');
  return (kept === 'all' ? calendar.bodies.map(({ key }) => key) : kept)[0] ?? null;
}

function aroundFaults(calendar: Calendar, body: string, adopted: Adoption | null): readonly Message[] {
  const session = adopted?.session ?? null;
  return [
    ...(bodyOf(calendar, body) === null
      ? [{ key: 'calendar.fault.noSuchBody', values: { path: 'body', body } } as const]
      : []),
    ...(session !== null && sessionOf(calendar, session) === null
      ? [{ key: 'calendar.fault.noSuchSession', values: { path: 'adopted.session', session } } as const]
      : []),
  ];
}
