import { loadCalendar, sessionOf, type Body, type SegmentName } from '#calendar';
import { may, unitByKey } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';

/** Where a planned document will be put, as the calendar has it. */
export interface DocumentPlace {
  readonly body: Body;
  readonly session: string;
  readonly segment: SegmentName;
}

/**
 * @throws Refused 'invalid' when the calendar that the viewer sees has no such session or part, or when it is cancelled or
 * takes no documents
 */
export async function documentPlace(
  tx: Tx,
  viewer: Viewer,
  { session: key, segment }: { readonly session: string; readonly segment: SegmentName },
): Promise<DocumentPlace> {
  const calendar = await loadCalendar(tx);
  const session = sessionOf(calendar, key);
  const body = calendar.bodies.find((own) => own.key === session?.body);
  const part = session?.segments.find(({ kind, n }) => kind === segment.kind && n === segment.n);
  if (body === undefined || part === undefined || !may(viewer, 'see-calendar', body.key))
    throw fault('noSuchPart', key);
  if (session!.cancelled || !part.takesDocuments) throw fault('takesNone', key);
  return { body, session: key, segment: { kind: segment.kind, n: segment.n } };
}

/** @throws Refused 'invalid' when there is no such unit */
export async function documentUnit(
  tx: Tx,
  key: string | null,
): Promise<{ readonly id: string; readonly key: string } | null> {
  if (key === null) return null;
  const id = await unitByKey(tx, key);
  if (id === null)
    throw new Refused('invalid', { faults: [{ key: 'intake.fault.no-such-unit', values: { unit: key } }] });
  return { id, key };
}

function fault(name: 'noSuchPart' | 'takesNone', session: string): Refused {
  return new Refused('invalid', { faults: [{ key: `work.fault.${name}`, values: { session } }] });
}
