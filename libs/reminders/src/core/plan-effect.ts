import type { CalendarDate } from '#calendar/core';

/** What a planning changes, told of its preview and of the change alike. */
export interface PlanEffect {
  readonly added: number;
  readonly withdrawn: number;
  readonly shifted: number;
  readonly kept: number;
  /** How many people hear something else than before. */
  readonly peopleCount: number;
  /** Those for whom most changes, first. */
  readonly people: readonly CountedChange<{ readonly person: string }>[];
  /** The first days on which something else is said than was planned. */
  readonly days: readonly CountedChange<{ readonly date: CalendarDate }>[];
}

export type CountedChange<Of> = Of & { readonly added: number; readonly withdrawn: number };

/** Who is told on which day: a reminder of a task, or a list. */
interface Told {
  readonly person: string;
  readonly onDate: CalendarDate;
}

interface Changed {
  readonly add: readonly Told[];
  readonly withdraw: readonly { readonly reminder: Told }[];
  readonly shift: readonly { readonly reminder: Told; readonly onDate: CalendarDate }[];
  readonly kept: number;
}

/** As many as a page shows; the counts are of all. */
const mostPeople = 20;
const mostDays = 14;

/** Counts what plannings change, a part at a time. */
export class CountedEffect {
  private added = 0;
  private withdrawn = 0;
  private shifted = 0;
  private kept = 0;
  private readonly byPerson = new Map<string, Count>();
  private readonly byDay = new Map<CalendarDate, Count>();

  count({ add, withdraw, shift, kept }: Changed): void {
    this.added += add.length;
    this.withdrawn += withdraw.length;
    this.shifted += shift.length;
    this.kept += kept;
    for (const { person, onDate } of add) this.note(person, onDate, 'added');
    for (const { reminder } of withdraw) this.note(reminder.person, reminder.onDate, 'withdrawn');
    for (const { reminder, onDate } of shift) {
      this.note(reminder.person, reminder.onDate, 'withdrawn');
      this.note(reminder.person, onDate, 'added');
    }
  }

  effect(): PlanEffect {
    const { added, withdrawn, shifted, kept } = this;
    const changes = (count: Count) => count.added + count.withdrawn;
    return {
      ...{ added, withdrawn, shifted, kept },
      peopleCount: this.byPerson.size,
      people: [...this.byPerson]
        .sort(([a, one], [b, other]) => changes(other) - changes(one) || (a < b ? -1 : 1))
        .slice(0, mostPeople)
        .map(([person, count]) => ({ person, ...count })),
      days: [...this.byDay]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, mostDays)
        .map(([date, count]) => ({ date, ...count })),
    };
  }

  private note(person: string, day: CalendarDate, what: keyof Count): void {
    for (const count of [countIn(this.byPerson, person), countIn(this.byDay, day)]) count[what] += 1;
  }
}

interface Count {
  added: number;
  withdrawn: number;
}

function countIn<Key>(counts: Map<Key, Count>, key: Key): Count {
  const known = counts.get(key) ?? { added: 0, withdrawn: 0 };
  counts.set(key, known);
  return known;
}
