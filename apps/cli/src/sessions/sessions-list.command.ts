import { CalendarStore, Voices } from '#calendar';
import { terminalLanguage } from '#messages';
import { withRegister } from '../with-register.js';
import { partLines, sessionInWords } from './describe-change.js';
import { inColumns } from './in-columns.js';

/** @returns the sessions of all bodies, or of one: a line each, or JSON as the HTTP interface lists them */
export function sessionsList({ body, json = false }: { body?: string; json?: boolean }): Promise<string> {
  return withRegister(async (register) => {
    const sessions = await register
      .get(CalendarStore, { strict: false })
      .sessionsOf({ kind: 'system' }, body ?? null);
    if (json) return JSON.stringify({ items: sessions, next: null, total: sessions.length }, null, 2);
    const voice = await register.get(Voices, { strict: false }).in(terminalLanguage(process.env));
    return inColumns(
      sessions.map((session) => [sessionInWords(session, voice), partLines(session, voice).join('; ')]),
    ).join('\n');
  });
}
