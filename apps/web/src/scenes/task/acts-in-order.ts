/** What decides which act comes first. */
interface Standing {
  readonly may: readonly string[];
  readonly updates: readonly { readonly clearance: { readonly state: string } }[];
}

/** From what somebody else waits for to what can be done at any time. */
const byUrgency = [
  'clear',
  'choose',
  'send-for-clearance',
  'submit',
  'deliver',
  'update',
  'unblock',
  'return',
  'block',
];

/**
 * The acts that one may do now, the one that most likely comes next first. An update that is not yet sent is sent
 * before another is written; one that was returned, or none, asks for writing.
 */
export function actsInOrder({ may, updates }: Standing): readonly string[] {
  const hasDraft = updates[0]?.clearance.state === 'draft';
  const known = byUrgency.filter((act) => may.includes(act) && (act !== 'send-for-clearance' || hasDraft));
  const writesFirst = may.includes('update') && may.includes('send-for-clearance') && !hasDraft;
  return writesFirst ? ['update', ...known.filter((act) => act !== 'update')] : known;
}
