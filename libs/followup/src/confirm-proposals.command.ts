import { bodyOf, holdCalendar, loadCalendar, type Calendar } from '#calendar';
import {
  askingBody,
  decideProposals,
  openProposals,
  pairedMandates,
  type Chosen,
  type OpenedReading,
  type OpenProposal,
  type PairedMandate,
  type Revision,
} from '#intake';
import { may, unitByKey } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import {
  attachText,
  keepMandate,
  lockMandatesGoingWith,
  namedMandates,
  reviseMandate,
  type ConfirmedRequest,
} from '#register';
import { Injectable } from '@nestjs/common';
import { bodyMissing } from './asking-body.js';
import { attachedTo } from './attached-to.js';
import { confirmedRequest } from './confirmed-request.js';
import { dueTasks } from './due-tasks.js';
import { planTasks } from './plan-tasks.js';
import { resolveLocked, resolveMandatesAgain } from './resolve-mandates-again.js';
import { takeFactsIn } from './take-facts-in.js';

/** What became of a proposal. */
export interface ConfirmedProposal {
  readonly proposal: string;
  readonly mandate: string;
  /** The ids of the tasks that were made; none when it is the words of a mandate that there is already. */
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

  /** @throws Refused 'not-allowed', 'not-found', 'not-ready', 'already-decided', 'stale', 'invalid' */
  async run(
    viewer: Viewer,
    actor: Actor,
    readingId: string,
    which: Chosen,
    confirmation: Confirmation,
  ): Promise<readonly ConfirmedProposal[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const reading = await openProposals(tx, viewer, readingId, which);
      const asked = reading.proposals.map((proposal) => ({
        proposal,
        body: askedBy(viewer, reading, proposal),
      }));
      const calendar = await this.takeAroundIn(tx, reading);
      const unitId = await unitOf(tx, confirmation);
      const known = await pairedMandates(tx, reading.id);

      const confirmed: ConfirmedProposal[] = [];
      for (const { proposal, body } of asked) {
        const into = known.get(proposal.id) ?? null;
        confirmed.push(await this.confirmOne(tx, { reading, proposal, body, unitId, calendar, into }));
      }
      await decideProposals(
        tx,
        confirmed.map(({ proposal, mandate }) => ({ proposal, state: 'confirmed', mandate })),
      );
      return confirmed;
    });
  }

  /** What the text tells around its requests may complete the calendar, and with it what is due already. */
  private async takeAroundIn(tx: Tx, { findings }: OpenedReading): Promise<Calendar> {
    await holdCalendar(tx);
    const changed = await takeFactsIn(tx, findings, this.clock.today('UTC'));
    const calendar = await loadCalendar(tx);
    await resolveMandatesAgain(tx, { clock: this.clock, calendar }, changed);
    return calendar;
  }

  private async confirmOne(
    tx: Tx,
    { reading, proposal, body, unitId, calendar, into }: Confirming,
  ): Promise<ConfirmedProposal> {
    const madeOn = this.clock.today(bodyOf(calendar, body)!.zone);
    const { request, rule, adopted } = confirmedRequest(reading.findings, proposal.request, {
      status: reading.status,
      body,
      unitId,
      calendar,
      madeOn,
    });
    if (into !== null) {
      if (into.revision === null) await attachText(tx, into.mandate, request);
      else await this.revise(tx, into.mandate, request, into.revision, calendar);
      return { proposal: proposal.id, mandate: into.mandate, tasks: [] };
    }
    const attached = await attachedTo((ids) => namedMandates(tx, ids), { clock: this.clock, calendar }, [
      rule,
    ]);
    const due = dueTasks(rule, calendar, { body, adopted }, madeOn, attached);
    const mandate = await keepMandate(tx, request, due);
    await planTasks(tx, this.clock, mandate.tasks);
    return { proposal: proposal.id, mandate: mandate.id, tasks: mandate.tasks.map(({ id }) => id) };
  }

  /** A due rule that a later text changes is resolved at once; what was delivered stays as it was. */
  private async revise(
    tx: Tx,
    mandate: string,
    request: ConfirmedRequest,
    { fields }: Revision,
    calendar: Calendar,
  ): Promise<void> {
    const changesDue = fields.includes('due');
    await reviseMandate(tx, mandate, { request, isChanged: fields.length > 0, changesDue });
    if (!changesDue) return;
    const goingWith = await lockMandatesGoingWith(tx, [mandate]);
    await resolveLocked(tx, { clock: this.clock, calendar }, [mandate, ...goingWith]);
  }
}

interface Confirming {
  readonly reading: OpenedReading;
  readonly proposal: OpenProposal;
  readonly body: string;
  readonly unitId: string | null;
  readonly calendar: Calendar;
  /** The mandate that this request is already, from another text of the same decision. */
  readonly into: PairedMandate | null;
}

function askedBy(viewer: Viewer, { findings }: OpenedReading, { request }: OpenProposal): string {
  const body = askingBody(findings, request);
  if (body === null) throw new Refused('invalid', { faults: [bodyMissing(request)] });
  if (!may(viewer, 'confirm-proposals', body)) throw new Refused('not-allowed');
  return body;
}

async function unitOf(tx: Tx, { unit }: Confirmation): Promise<string | null> {
  if (unit === null) return null;
  const id = await unitByKey(tx, unit);
  if (id === null)
    throw new Refused('invalid', { faults: [{ key: 'intake.fault.no-such-unit', values: { unit } }] });
  return id;
}
