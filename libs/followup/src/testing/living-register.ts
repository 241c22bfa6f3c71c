import {
  addDays,
  bodyOf,
  changeCalendar,
  resolveDueMeetings,
  type Adoption,
  type BodyKey,
  type Calendar,
  type CalendarChange,
  type CalendarDate,
  type Choice,
  type DueRule,
  type SessionChange,
} from '#calendar/core';
import { FixedClock } from '#platform/testing';
import {
  compareTasks,
  isMet,
  isSettled,
  type Extension,
  type Progress,
  type StandingTask,
  type DueTask,
} from '#register/core';
import {
  compareWithStanding,
  defaultReminderPolicy,
  identityOf,
  planReminders,
  type StandingReminder,
} from '#reminders/core';
import { dueTasks } from '../due-tasks.js';
import { plannedTask } from '../plan-tasks.js';

/** What happens to a mandate in the course of years. Which task is meant is counted over those of which it can be. */
export type Happening =
  | { readonly what: 'change'; readonly change: CalendarChange }
  /** Of the session where the task is due. */
  | { readonly what: 'change-meeting'; readonly nth: number; readonly change: SessionChange }
  | { readonly what: 'hours-pass'; readonly hours: number }
  | { readonly what: 'progress'; readonly nth: number; readonly to: Progress }
  | { readonly what: 'choose'; readonly nth: number; readonly candidate: number }
  | { readonly what: 'extend'; readonly nth: number; readonly deadline: number; readonly days: number };

export interface Request {
  readonly rule: DueRule;
  readonly adopted: Adoption | null;
  /** The mandate that the rule may go with, by its id. */
  readonly others: Readonly<Record<string, DueRule>>;
}

interface Facts {
  readonly calendar: Calendar;
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly choices: readonly Choice[];
  readonly tasks: readonly StandingTask[];
  readonly reminders: readonly StandingReminder[];
  readonly said: readonly string[];
}

const receives: BodyKey = 'executive-board';

/**
 * One mandate with its tasks and reminders, carried from change to change as the product carries it, without a database:
 * the same functions resolve, compare and plan.
 */
export class LivingRegister {
  private constructor(
    private readonly request: Request,
    private readonly now: Facts,
  ) {}

  get calendar(): Calendar {
    return this.now.calendar;
  }

  get choices(): readonly Choice[] {
    return this.now.choices;
  }

  get tasks(): readonly StandingTask[] {
    return this.now.tasks;
  }

  /** The identities of all reminders that went out, in their order. */
  get said(): readonly string[] {
    return this.now.said;
  }

  get reminders(): readonly StandingReminder[] {
    return this.now.reminders;
  }

  static confirmed(request: Request, calendar: Calendar, instant: Date): LivingRegister {
    const nothing = { choices: [], tasks: [], reminders: [], said: [] };
    return new LivingRegister(request, { ...nothing, calendar, instant: instant.getTime() }).resolved();
  }

  today(body: BodyKey = receives): CalendarDate {
    const clock = FixedClock.at(new Date(this.now.instant).toISOString());
    return clock.today(bodyOf(this.calendar, body)?.zone ?? 'UTC');
  }

  after(happenings: readonly Happening[]): LivingRegister {
    return happenings.reduce((register: LivingRegister, happening) => register.then(happening), this);
  }

  /** What cannot be done is refused, and then nothing has happened. */
  then(happening: Happening): LivingRegister {
    switch (happening.what) {
      case 'change':
        return this.changed(happening.change);
      case 'change-meeting': {
        const key = this.nth(happening.nth)?.session ?? null;
        return key === null ? this : this.changed({ of: 'session', key, change: happening.change });
      }
      case 'hours-pass':
        return this.with({ instant: this.now.instant + happening.hours * 3_600_000 })
          .mailed()
          .resolved();
      case 'progress':
        return this.changing(happening.nth, (task) => ({ ...task, progress: happening.to })).planned();
      case 'choose':
        return this.chosen(happening.nth, happening.candidate);
      case 'extend':
        return this.changing(happening.nth, (task) => extended(task, happening)).resolved();
    }
  }

  /** What the calendar says now to somebody who has never seen an earlier one. */
  atOnce(): readonly DueTask[] {
    return this.due(this.tasks.map(({ slot, madeOn, extensions }) => ({ slot, madeOn, extensions })));
  }

  /** What the calendar says now, the tasks as they stand. */
  due(
    tasks: Parameters<typeof dueTasks>[2]['tasks'] & object = this.tasks,
    calendar = this.calendar,
  ): readonly DueTask[] {
    const { rule, adopted, others } = this.request;
    const today = this.today();
    const alone = { calendar, today, receives, adopted: null, choices: [] };
    const attached = Object.fromEntries(
      Object.entries(others).map(([id, other]) => [id, resolveDueMeetings(other, alone)]),
    );
    return dueTasks(
      rule,
      calendar,
      { body: receives, adopted, choices: this.choices, tasks },
      today,
      attached,
    );
  }

  private changed(change: CalendarChange): LivingRegister {
    const changed = changeCalendar(this.calendar, change);
    return changed.tag === 'changed' ? this.with({ calendar: changed.calendar }).resolved() : this;
  }

  private resolved(): LivingRegister {
    const { changed, added } = compareTasks(this.tasks, this.due());
    const rewritten = new Map(changed.map(({ standing, now: facts }) => [standing.id, facts]));
    const made = { progress: 'not-started', madeOn: this.today(), paper: null, extensions: [] } as const;
    return this.with({
      tasks: [
        ...this.tasks.map((task) => ({ ...task, ...rewritten.get(task.id) })),
        ...added.map((facts, at): StandingTask => ({
          ...facts,
          ...made,
          id: `task ${this.tasks.length + at + 1}`,
        })),
      ],
    }).planned();
  }

  private planned(): LivingRegister {
    const planned = this.tasks.map((task) => {
      const { id, body, progress, before, state, deadlines, madeOn } = task;
      const asPlanned = plannedTask(
        {
          ...{ id, body, progress, knownSince: madeOn },
          beforeRegister: before !== null,
          passedOver: state === 'passed-over',
          deadlines: deadlines.map((own) => ({ ...own, met: isMet(own.kind, progress, null) })),
        },
        { recipients: [{ person: 'Amina', insteadOfOwner: false }], directors: [], officers: [] },
      );
      return compareWithStanding(
        planReminders(asPlanned, defaultReminderPolicy, this.today(body)),
        this.reminders.filter((reminder) => reminder.task === id),
        this.today(body),
        asPlanned.notOwed,
      );
    });
    const added = planned
      .flatMap(({ add }) => add)
      .map((each): StandingReminder => ({ ...each, id: identityOf(each), state: 'planned' }));
    const withdrawn = new Set(planned.flatMap(({ withdraw }) => withdraw.map(({ reminder }) => reminder.id)));
    const ids = new Set(added.map(({ id }) => id));
    const shifted = new Map(
      planned.flatMap(({ shift }) => shift.map(({ reminder, onDate }) => [reminder.id, onDate] as const)),
    );
    return this.with({
      reminders: [
        ...this.reminders
          .filter(({ id }) => !ids.has(id))
          .map((each) => (withdrawn.has(each.id) ? { ...each, state: 'withdrawn' as const } : each))
          .map((each) => ({ ...each, onDate: shifted.get(each.id) ?? each.onDate })),
        ...added,
      ],
    });
  }

  /** Every mail of the days that have passed went out. */
  private mailed(): LivingRegister {
    const isDue = ({ state, onDate, body }: StandingReminder) =>
      state === 'planned' && onDate <= this.today(body);
    return this.with({
      reminders: this.reminders.map((each) => (isDue(each) ? { ...each, state: 'sent' } : each)),
      said: [...this.said, ...this.reminders.filter(isDue).map(({ id }) => id)],
    });
  }

  private chosen(nth: number, candidate: number): LivingRegister {
    const open = this.tasks.filter((task) => isOwed(task) && task.candidates.length > 0);
    const task = open[nth % Math.max(1, open.length)];
    if (task === undefined) return this;
    const session = task.candidates[candidate % task.candidates.length]!;
    const choices = [...this.choices.filter(({ slot }) => slot !== task.slot), { slot: task.slot, session }];
    return this.with({ choices }).resolved();
  }

  private changing(nth: number, change: (task: StandingTask) => StandingTask): LivingRegister {
    const meant = this.nth(nth);
    if (meant === undefined || !isOwed(meant)) return this;
    return this.with({ tasks: this.tasks.map((task) => (task === meant ? change(task) : task)) });
  }

  private nth(nth: number): StandingTask | undefined {
    return this.tasks[nth % Math.max(1, this.tasks.length)];
  }

  private with(facts: Partial<Facts>): LivingRegister {
    return new LivingRegister(this.request, { ...this.now, ...facts });
  }
}

/** Nobody does anything with what is done, passed over or before the register. */
function isOwed({ progress, state, before }: StandingTask): boolean {
  return !isSettled(progress) && state !== 'passed-over' && before === null;
}

/** An officer sets one of its deadlines to another day, no later than the opening; not the day that the text itself sets. */
function extended(task: StandingTask, { deadline, days }: Happening & { what: 'extend' }): StandingTask {
  const { session, start, extensions } = task;
  const counted = task.deadlines.filter(({ kind }) => kind !== 'by');
  const meant = counted[deadline % Math.max(1, counted.length)];
  if (session === null || start === null || meant === undefined) return task;
  const later = addDays(meant.date, days);
  const date = later > start ? start : later;
  const given: Extension = { kind: meant.kind, session, start, date, reason: 'the translators are away' };
  return { ...task, extensions: [given, ...extensions] };
}
