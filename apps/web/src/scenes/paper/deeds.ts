import type { Message } from '#messages/web';
import { api } from '../../api/client.js';
import type { Paper, PaperDetail } from '../../api/questions.js';
import type { Reply } from '../../api/refusal.js';
import { reasonFault, tooLong } from '../task/update-faults.js';
import type { PaperCall } from './use-paper-act.js';

/** Something that is done to a paper and noted with a day, a symbol, a slot or a reason. */
export type Deed = 'confirm-slot' | 'submit' | 'issue' | 'return' | 'withdraw';
export type DeedField = 'on' | 'slot' | 'symbol' | 'reason';

/** What is typed; texts as typed, empty while they are not. */
export interface DeedDraft {
  readonly on: string;
  readonly slotFrom: string;
  readonly slotUntil: string;
  readonly symbol: string;
  readonly reason: string;
}

interface DeedRule {
  readonly fields: readonly DeedField[];
  readonly send: (call: PaperCall, draft: DeedDraft) => Promise<Reply<PaperDetail>>;
}

export const deeds: Readonly<Record<Deed, DeedRule>> = {
  'confirm-slot': {
    fields: ['slot', 'on'],
    send: (call, draft) =>
      api.POST('/api/v1/planned-documents/{id}/confirm-slot', {
        ...call,
        body: {
          ...dayOf(draft),
          ...(draft.slotFrom !== '' && { slot: { from: draft.slotFrom, until: draft.slotUntil } }),
        },
      }),
  },
  submit: {
    fields: ['on'],
    send: (call, draft) => api.POST('/api/v1/planned-documents/{id}/submit', { ...call, body: dayOf(draft) }),
  },
  issue: {
    fields: ['symbol', 'on'],
    send: (call, draft) =>
      api.POST('/api/v1/planned-documents/{id}/issue', {
        ...call,
        body: { ...dayOf(draft), ...(draft.symbol.trim() !== '' && { symbol: draft.symbol.trim() }) },
      }),
  },
  return: {
    fields: ['reason'],
    send: (call, { reason }) =>
      api.POST('/api/v1/planned-documents/{id}/return', { ...call, body: { reason: reason.trim() } }),
  },
  withdraw: {
    fields: ['reason'],
    send: (call, { reason }) =>
      api.POST('/api/v1/planned-documents/{id}/withdraw', { ...call, body: { reason: reason.trim() } }),
  },
};

export function isDeed(act: string): act is Deed {
  return act in deeds;
}

/** The form as it opens: with what is known of the paper, done today. */
export function deedDraft({ slot, symbol }: Paper, today: string): DeedDraft {
  return {
    on: today,
    slotFrom: slot?.from ?? '',
    slotUntil: slot?.until ?? '',
    symbol: symbol ?? '',
    reason: '',
  };
}

/** What must be mended before it can be sent, by the name of its field. */
export function deedFaults(deed: Deed, draft: DeedDraft): Readonly<Record<string, Message>> {
  const { fields } = deeds[deed];
  const slot: Message | null =
    (draft.slotFrom === '') !== (draft.slotUntil === '') || draft.slotUntil < draft.slotFrom
      ? { key: 'paper.fault.slot' }
      : null;
  const found: readonly (readonly [string, Message | null])[] = [
    ['slotUntil', fields.includes('slot') ? slot : null],
    ['symbol', fields.includes('symbol') ? tooLong(draft.symbol, 100) : null],
    ['reason', fields.includes('reason') ? reasonFault(draft.reason) : null],
  ];
  return Object.fromEntries(found.filter((fault): fault is [string, Message] => fault[1] !== null));
}

/** A draft that this browser kept; what is none counts as nothing. */
export function readDeed(kept: unknown): DeedDraft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const found = kept as Record<string, unknown>;
  const texts = ['on', 'slotFrom', 'slotUntil', 'symbol', 'reason'];
  return texts.every((name) => typeof found[name] === 'string') ? (found as unknown as DeedDraft) : null;
}

function dayOf({ on }: DeedDraft) {
  return on === '' ? {} : { on };
}
