import { ruleOf, type Adoption, type Calendar, type CalendarDate, type DueRule } from '#calendar';
import type { Reading, Request, TextStatus } from '#intake';
import type { ConfirmedRequest } from '#register';
import { adoptionOf, sessionOfRequest } from './asking-body.js';

interface Around {
  readonly status: TextStatus;
  readonly body: string;
  readonly unitId: string | null;
  readonly calendar: Calendar;
  readonly madeOn: CalendarDate;
}

/** A request as the reader found it and a person confirmed it, in the register's terms. */
export function confirmedRequest(
  findings: Reading,
  request: Request,
  { status, body, unitId, calendar, madeOn }: Around,
): { readonly request: ConfirmedRequest; readonly rule: DueRule | null; readonly adopted: Adoption | null } {
  const session = sessionOfRequest(findings, request, body, calendar);
  const rule = ruleOf(request.dueRule, request.dueText);
  return {
    rule,
    adopted: adoptionOf(findings, request, session),
    request: {
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
      madeOn,
      text: {
        lang: findings.document.lang,
        status,
        quote: request.quote,
        verb: request.verbText,
        addressee: request.addressee.text,
        dueWords: request.dueText,
        condition: request.condition,
      },
    },
  };
}
