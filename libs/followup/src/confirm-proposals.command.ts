import { bodyOf, loadCalendar, type Calendar, type CalendarDate } from '#calendar';
import { decideProposals, openProposals, type OpenedReading, type OpenProposal } from '#intake';
import { may, recipientsOfUnit, unitByKey, type Recipient } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { keepMandate, type ConfirmedRequest, type KeptTask } from '#register';
import { planForTasks, type PlannedTask } from '#reminders';
import { Injectable } from '@nestjs/common';
import { adoptionOf, askingBody, sessionOfRequest } from './asking-body.js';
import { dueTasks, ruleOf } from './due-tasks.js';
import { takeFactsIn } from './take-facts-in.js';

/** What became of a proposal. */
export interface ConfirmedProposal {
  readonly proposal: string;
  readonly mandate: string;
  /** The ids of its tasks. */
  readonly tasks: readonly string[];
}

/** What a person may add to what the text says. */
export interface Confirmation {
  /** The key of the unit that will owe them; nobody yet when null. */
  readonly unit: string | null;
}

/**
 * A person confirms what the reader found: proposals become mandates with their tasks, deadlines and reminders, together
 * with the bodies, sessions and decisions that the text tells of. One unit of work: all of it, or nothing.
 */
@Injectable()
export class ConfirmProposals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused 'not-allowed', 'not-found', 'not-ready', 'already-decided', 'invalid' */
  async run(
    viewer: Viewer,
    actor: Actor,
    readingId: string,
    which: readonly string[] | 'all',
    confirmation: Confirmation,
  ): Promise<readonly ConfirmedProposal[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const reading = await openProposals(tx, readingId, which);
      const asked = reading.proposals.map((proposal) => ({
        proposal,
        body: askedBy(viewer, reading, proposal),
      }));
      await takeFactsIn(tx, reading.findings, this.clock.today('UTC'));
      const calendar = await loadCalendar(tx);
      const unitId = await unitOf(tx, confirmation);

      const confirmed: ConfirmedProposal[] = [];
      for (const { proposal, body } of asked) {
        const today = this.clock.today(bodyOf(calendar, body)!.zone);
        const mandate = await confirmOne(tx, { reading, proposal, body, unitId, calendar, today });
        await this.plan(tx, calendar, mandate.tasks, { unitId });
        confirmed.push({
          proposal: proposal.id,
          mandate: mandate.id,
          tasks: mandate.tasks.map(({ id }) => id),
        });
      }
      await decideProposals(
        tx,
        confirmed.map(({ proposal, mandate }) => ({ proposal, state: 'confirmed', mandate })),
      );
      return confirmed;
    });
  }

  /** What was passed over is nobody's to do: nobody is reminded of it. */
  private async plan(
    tx: Tx,
    calendar: Calendar,
    tasks: readonly KeptTask[],
    { unitId }: { unitId: string | null },
  ): Promise<void> {
    const owed = tasks.filter(({ state }) => state !== 'passed-over');
    for (const body of new Set(owed.map((task) => task.body))) {
      const recipients = await recipientsOfUnit(tx, { body, unit: unitId });
      const today = this.clock.today(bodyOf(calendar, body)?.zone ?? 'UTC');
      const planned = owed
        .filter((task) => task.body === body)
        .map((task) => plannedTask(task, recipients, today));
      await planForTasks(tx, { tasks: planned, today });
    }
  }
}

function askedBy(viewer: Viewer, { findings }: OpenedReading, { request }: OpenProposal): string {
  const body = askingBody(findings, request);
  if (body === null) throw new Refused('invalid', { faults: ['body'] });
  if (!may(viewer, 'confirm-proposals', body)) throw new Refused('not-allowed');
  return body;
}

async function unitOf(tx: Tx, { unit }: Confirmation): Promise<string | null> {
  if (unit === null) return null;
  const id = await unitByKey(tx, unit);
  if (id === null) throw new Refused('invalid', { faults: [`unit ${unit}`] });
  return id;
}

interface Confirming {
  readonly reading: OpenedReading;
  readonly proposal: OpenProposal;
  readonly body: string;
  readonly unitId: string | null;
  readonly calendar: Calendar;
  readonly today: CalendarDate;
}

async function confirmOne(tx: Tx, { reading, proposal, body, unitId, calendar, today }: Confirming) {
  const { findings } = reading;
  const { request } = proposal;
  const session = sessionOfRequest(findings, request, body);
  const rule = ruleOf(request.dueRule, request.dueText);
  const adopted = adoptionOf(findings, request, session);
  const confirmed: ConfirmedRequest = {
    body,
    decision: request.decision,
    part: request.part,
    session,
    paragraph: request.paragraph,
    paragraphCounted: request.paragraphCounted ?? null,
    subparagraph: request.subparagraph,
    verb: request.verb,
    addresseeRole: request.addressee.role,
    addresseeName: request.addressee.name,
    mode: request.mode,
    recurrence: request.recurrence,
    deliverable: request.deliverable,
    dueRule: rule,
    unitId,
    madeOn: today,
    text: {
      lang: findings.document.lang,
      quote: request.quote,
      verb: request.verbText,
      addressee: request.addressee.text,
      dueWords: request.dueText,
      condition: request.condition,
    },
  };
  return keepMandate(tx, confirmed, dueTasks(rule, calendar, { body, adopted }, today));
}

function plannedTask(task: KeptTask, recipients: readonly Recipient[], madeOn: CalendarDate): PlannedTask {
  return {
    id: task.id,
    body: task.body,
    madeOn,
    notOwed: task.before === 'register' ? 'before-register' : null,
    deadlines: task.deadlines.map((deadline) => ({ ...deadline, met: false })),
    recipients,
  };
}
