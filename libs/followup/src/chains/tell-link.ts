import { say, Voices } from '#calendar';
import type { SpokenLanguage } from '#messages';
import { may } from '#people';
import type { Viewer } from '#platform';
import { Mandates } from '#register';
import { Injectable } from '@nestjs/common';
import { meetingInWords } from '../tell-consequences.js';
import type { LinkOutcome } from './link-outcome.js';

/** As many as a page shows; the counts are of all. */
const shown = 200;

/** What linking does, as a reader is told it: in data, and in words of their language. */
export type ToldLink = Awaited<ReturnType<TellLink['to']>>;

/** Tells a reader, in their language, what linking mandates does. */
@Injectable()
export class TellLink {
  constructor(
    private readonly mandates: Mandates,
    private readonly voices: Voices,
  ) {}

  async to(viewer: Viewer, lang: SpokenLanguage, outcome: LinkOutcome) {
    const first = outcome.tasks.slice(0, shown);
    const rows = await this.mandates.byIds(viewer, [...new Set(first.map(({ mandate }) => mandate))]);
    const voice = await this.voices.in(lang);
    const told = first.flatMap(({ task, mandate: id, how }) => {
      const mandate = rows.get(id);
      if (mandate === undefined || !may(viewer, 'see-work', mandate.body)) return [];
      const meeting = say(meetingInWords(task), voice);
      return [
        {
          ...{ task: task.id, mandate: id, decision: mandate.decision, how, progress: task.progress },
          said: voice.translate(`chain.said.${how}`, { meeting }),
        },
      ];
    });
    const count = (wanted: (typeof first)[number]['how']) =>
      outcome.tasks.filter(({ how }) => how === wanted).length;
    return {
      mandates: [...outcome.mandates],
      tasks: { items: told, total: outcome.tasks.length },
      counts: {
        ...{ moves: count('moves'), ends: count('ends'), back: count('back'), reopens: count('reopens') },
        items: outcome.items,
      },
      unit: outcome.unit,
      statesNoTime: outcome.statesNoTime,
      reminders: { ...outcome.reminders },
    };
  }
}
