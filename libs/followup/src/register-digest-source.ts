import { say, sayWhy, sessionPhrase, Voices, type CalendarDate, type Voice } from '#calendar';
import type { SpokenLanguage } from '#messages';
import { Mandates, Tasks, type MandateRow, type TaskView } from '#register';
import { DigestSource, type DigestItemFacts } from '#reminders';
import { Injectable } from '@nestjs/common';
import { whyNotOwed } from './plan-tasks.js';

const system = { kind: 'system' } as const;

/** What a digest says of tasks, as the register has them now. */
@Injectable()
export class RegisterDigestSource extends DigestSource {
  constructor(
    private readonly tasks: Tasks,
    private readonly mandates: Mandates,
    private readonly voices: Voices,
  ) {
    super();
  }

  override async itemsFor(ids: readonly string[], lang: SpokenLanguage): Promise<readonly DigestItemFacts[]> {
    const tasks = await this.tasks.byIds(system, ids);
    const mandates = await this.mandates.byIds(
      system,
      tasks.map(({ mandate }) => mandate),
    );
    const voice = await this.voices.in(lang);
    return tasks.map((task) => factsOf(task, mandates.get(task.mandate)!, lang, voice));
  }
}

function factsOf(task: TaskView, mandate: MandateRow, lang: SpokenLanguage, voice: Voice): DigestItemFacts {
  const text = mandate.texts.find((own) => own.lang === lang) ?? mandate.texts[0]!;
  return {
    task: task.id,
    notOwed: whyNotOwed({ ...task, passedOver: task.meeting.state === 'passed-over' }),
    body: voice.bodyName(mandate.body),
    decision: mandate.decision,
    paragraph: mandate.paragraph,
    paragraphCounted: mandate.paragraphCounted,
    ask: { text: text.quote, lang: text.lang },
    meeting: meetingOf(task, voice),
    opensOn: task.meeting.start as CalendarDate | null,
    tentative: task.meeting.state === 'tentative',
    why: task.meeting.why.map((why) => sayWhy(why, voice)).join(' '),
    deadlines: task.deadlines,
    progress: task.progress,
    unit: task.unit?.names[lang] ?? task.unit?.names['en'] ?? task.unit?.key ?? null,
    path: `/tasks/${task.id}`,
  };
}

function meetingOf({ session, meeting }: TaskView, voice: Voice): string | null {
  const name = (key: string) => say(sessionPhrase(key), voice);
  if (session !== null) return name(session);
  return meeting.candidates.length > 0 ? voice.list(meeting.candidates.map(name), 'or') : null;
}
