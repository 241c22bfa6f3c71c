import type { Body, Calendar } from '../core/calendar.js';
import { defaultDeadlinePolicy } from '../core/deadline-policy.js';
import { day, type SessionBuilder } from './a-session.js';

const board: Body = {
  key: 'executive-board',
  names: {
    ar: 'المجلس التنفيذي',
    en: 'Executive Board',
    es: 'Junta Ejecutiva',
    fr: 'Conseil exécutif',
    ru: 'Исполнительный совет',
    zh: '执行局',
  },
  zone: 'Africa/Nairobi',
  naming: 'year-and-ordinal',
  parent: 'assembly',
  registerKeptFrom: null,
  completeYears: [],
  deadlinePolicy: defaultDeadlinePolicy,
};

const assembly: Body = {
  ...board,
  key: 'assembly',
  names: { en: 'Assembly', zh: '大会' },
  naming: 'number',
  parent: null,
};

/** The Board and the Assembly with these sessions: `aCalendar(aSession('EB 2023/1').on('2023-03-28'))`. */
export function aCalendar(...sessions: readonly SessionBuilder[]): CalendarBuilder {
  return new CalendarBuilder({
    bodies: [assembly, board],
    sessions: sessions.map((session) => session.build()),
  });
}

class CalendarBuilder {
  constructor(private readonly calendar: Calendar) {}

  /** Both registers are kept from this day. */
  keptFrom(date: string): CalendarBuilder {
    return this.withBodies((body) => ({ ...body, registerKeptFrom: day(date) }));
  }

  /** A person has said that the Board's calendar for these years is whole. */
  complete(...years: readonly number[]): CalendarBuilder {
    return this.withBodies((body) =>
      body.key === board.key ? { ...body, completeYears: [...body.completeYears, ...years] } : body,
    );
  }

  build(): Calendar {
    return this.calendar;
  }

  private withBodies(change: (body: Body) => Body): CalendarBuilder {
    return new CalendarBuilder({ ...this.calendar, bodies: this.calendar.bodies.map(change) });
  }
}

export type { CalendarBuilder };
