import type { SegmentName, SessionChange, StatedSession } from '#calendar';
import type { Message } from '#messages';
import { Refused } from '#platform';
import type { ChangeSessionRequest } from './change-session.request.js';
import type { MakeSessionRequest } from './make-session.request.js';

type Kind = SessionChange['kind'];
type Field = Exclude<keyof ChangeSessionRequest, 'change' | 'reason'>;

/** What belongs to which change, so that nothing that was sent is passed by in silence. */
const fieldsOf: Readonly<Record<Kind, readonly Field[]>> = {
  move: ['part', 'n', 'start', 'end', 'expected'],
  split: ['lastDay', 'start', 'end', 'expected'],
  cancel: [],
  restore: [],
  documents: ['part', 'n', 'takesDocuments', 'why'],
  drop: ['part', 'n'],
};
const fields: readonly Field[] = [
  'part',
  'n',
  'start',
  'end',
  'expected',
  'lastDay',
  'takesDocuments',
  'why',
];

/** The change that a request asks for. @throws Refused 'invalid' with what is missing or does not belong to it */
export function sessionChange(request: ChangeSessionRequest): SessionChange {
  const kind = request.change ?? 'move';
  const faults = [
    ...fields
      .filter((field) => request[field] !== undefined && !fieldsOf[kind].includes(field))
      .map((field) => fault('unexpected', field)),
    ...missingIn(kind, request),
  ];
  if (faults.length > 0) throw new Refused('invalid', { faults });
  switch (kind) {
    case 'cancel':
    case 'restore':
      return { kind };
    case 'move':
      return { kind, part: partOf(request), to: periodOf(request) };
    case 'split':
      return { kind, endsOn: request.lastDay ?? null, resumed: periodOf(request) };
    case 'documents':
      return {
        kind,
        part: partOf(request),
        takesDocuments: request.takesDocuments!,
        why: request.why ?? null,
      };
    case 'drop':
      return { kind, part: partOf(request) };
  }
}

function missingIn(kind: Kind, request: ChangeSessionRequest): readonly Message[] {
  if (kind === 'documents' && typeof request.takesDocuments !== 'boolean')
    return [fault('missing', 'takesDocuments')];
  if (kind === 'drop' && request.part === undefined) return [fault('missing', 'part')];
  const { start, end, expected } = request;
  // A move says where to, and be it by null that it has no days any more.
  if (kind === 'move' && start === undefined && end === undefined && expected === undefined)
    return [fault('missing', 'start')];
  return [];
}

function partOf({ part = 'main', n }: ChangeSessionRequest): SegmentName {
  if (part === 'resumed') return { kind: part, n: n ?? 1 };
  if (n !== undefined) throw new Refused('invalid', { faults: [fault('unexpected', 'n')] });
  return { kind: part, n: null };
}

function periodOf({ start, end, expected }: ChangeSessionRequest) {
  return { start: start ?? null, end: end ?? null, expected: expected ?? null };
}

/** The session that a request makes. */
export function statedSession(request: MakeSessionRequest): StatedSession {
  const { body, year = null, ordinal = null, name = null, kind = 'regular', segments = [] } = request;
  return {
    ...{ body, year, ordinal, name, kind },
    segments: segments.map((segment) => ({
      kind: segment.kind,
      ...(segment.n === undefined ? {} : { n: segment.n }),
      start: segment.start ?? null,
      end: segment.end ?? null,
      expected: segment.expected ?? null,
      takesDocuments: segment.takesDocuments ?? null,
      why: segment.why ?? null,
    })),
  };
}

function fault(reason: 'missing' | 'unexpected', path: string): Message {
  return { key: `change.fault.${reason}`, values: { path } };
}
