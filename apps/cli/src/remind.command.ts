import { toCalendarDate } from '#calendar';
import { DigestSource, PreviewDigest } from '#reminders';
import { unusable } from './unusable.js';
import { withRegister } from './with-register.js';

/** A mail that would go on a day. */
interface DueMail {
  readonly person: { readonly id: string; readonly name: string };
  readonly lang: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Shows which mails would go on a day, each as it would be written now. Nothing is sent and nothing is kept: mails go
 * through the worker alone.
 * @returns a line for each mail, or JSON: { "on", "mails": [ { "person", "lang", "subject", "text" } ] }
 * @throws Error for a day that is none, or without --dry-run
 */
export function remind({
  on,
  dryRun = false,
  json = false,
}: {
  readonly on: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}): Promise<string> {
  const day = toCalendarDate(on);
  if (day === null) throw unusable('date', { option: '--on' });
  if (!dryRun) throw unusable('dryRun', { date: day });
  return withRegister(async (register) => {
    const previews = register.get(PreviewDigest, { strict: false });
    const source = register.get(DigestSource, { strict: false });
    const mails: DueMail[] = [];
    for (const person of await previews.hearersOn(day)) {
      const asked = { person, on: day, lang: null };
      const { name, lang, mail } = await previews.of({ kind: 'system' }, asked, source);
      if (mail === null) continue;
      mails.push({ person: { id: person, name }, lang, subject: mail.subject, text: mail.text });
    }
    if (json) return JSON.stringify({ on: day, mails }, null, 2);
    return mails.map(({ person, lang, subject }) => `${person.name} (${lang}): ${subject}`).join('\n');
  });
}
