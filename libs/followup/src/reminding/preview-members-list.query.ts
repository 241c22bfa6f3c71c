import { bodyOf, CalendarStore, type BodyKey } from '#calendar';
import type { SpokenLanguage } from '#messages';
import { Clock, type Viewer } from '#platform';
import { DigestSource, MembersLists, PreviewList, type ComposedMail, type Reader } from '#reminders';
import { Injectable } from '@nestjs/common';

/** A list for members as they will read it in one language, and in which languages how many of them read. */
export interface PreviewedMembersList {
  readonly lang: SpokenLanguage;
  readonly languages: readonly { readonly lang: SpokenLanguage; readonly people: number }[];
  /** Null when nobody would get it, or nothing is outstanding. */
  readonly mail: ComposedMail | null;
}

/** Shows the list that members get before a session as it would go now: held or released, before and after its day. */
@Injectable()
export class PreviewMembersList {
  constructor(
    private readonly clock: Clock,
    private readonly calendars: CalendarStore,
    private readonly lists: MembersLists,
    private readonly previews: PreviewList,
  ) {}

  /**
   * @param lang null: that of most members
   * @throws Refused 'not-found', for a list that the viewer does not keep too
   */
  async of(
    viewer: Viewer,
    { list: id, lang }: { readonly list: string; readonly lang: SpokenLanguage | null },
    source: DigestSource,
  ): Promise<PreviewedMembersList> {
    const { body, session, goesOn } = await this.lists.open(viewer, id);
    const readers = await this.readersIn(body);
    const languages = languagesOf(readers);
    const shown = lang ?? languages[0]?.lang ?? 'en';
    const reader = readers.find((each) => each.lang === shown) ?? readers[0];
    const list = { body, kind: 'members-list', about: session, onDate: goesOn } as const;
    const mail =
      reader === undefined ? null : await this.previews.of(list, { ...reader, lang: shown }, source);
    return { lang: shown, languages, mail };
  }

  /** Who would get the body's list today. */
  private async readersIn(body: BodyKey): Promise<readonly Reader[]> {
    const calendar = await this.calendars.calendarOf({ kind: 'system' }, [body]);
    const today = this.clock.today(bodyOf(calendar, body)?.zone ?? 'UTC');
    return this.previews.readersIn(body, today);
  }
}

/** Those that most read first. */
function languagesOf(readers: readonly Reader[]): PreviewedMembersList['languages'] {
  const people = new Map<SpokenLanguage, number>();
  for (const { lang } of readers) people.set(lang, (people.get(lang) ?? 0) + 1);
  return [...people]
    .map(([lang, count]) => ({ lang, people: count }))
    .sort((a, b) => b.people - a.people || (a.lang < b.lang ? -1 : 1));
}
