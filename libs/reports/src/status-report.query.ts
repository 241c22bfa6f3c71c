import { bodyOf, CalendarStore, parseSessionKey, sessionOf, Voices, type SessionKey } from '#calendar';
import type { SpokenLanguage } from '#messages';
import { Clock, Refused, type Viewer } from '#platform';
import { ReportedTasks } from '#register';
import { Injectable } from '@nestjs/common';
import { composeStatusReport } from './core/compose-status-report.js';
import type { StatusReport } from './core/status-table.js';

/** The status report of a session as the register stands now; it is a draft that follows the register. */
@Injectable()
export class StatusReports {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly tasks: ReportedTasks,
    private readonly voices: Voices,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-found' when the calendar has no such session */
  async ofSession(viewer: Viewer, session: SessionKey, lang: SpokenLanguage): Promise<StatusReport> {
    const key = parseSessionKey(session)?.body ?? '';
    const calendar = await this.calendars.calendarOf(viewer, [key]);
    const body = bodyOf(calendar, key);
    if (body === null || sessionOf(calendar, session) === null) throw new Refused('not-found');

    const due = await this.tasks.ofSession(viewer, { key: session, body: key });
    const reported = due.map(({ task, mandate, cleared, before, items }) => ({
      ...mandate,
      ...task,
      ...{ cleared, before },
      itemCounts: items,
      unit: task.unit?.names[lang] ?? task.unit?.names['en'] ?? task.unit?.key ?? null,
    }));
    const voice = await this.voices.in(lang);
    return composeStatusReport(session, reported, this.clock.today(body.zone), lang, voice);
  }
}
