/** What there is in a body that somebody may or may not reach. */
export type KindOfThing =
  | ('body' | 'session' | 'mandate' | 'item' | 'task' | 'document' | 'deadline' | 'act' | 'leaving')
  | ('question' | 'reading' | 'proposal' | 'gone' | 'unit' | 'person' | 'role' | 'mail' | 'digest')
  | ('list' | 'hook' | 'delivery' | 'signedIn' | 'token' | 'feed');

/** Their ids or keys, by their kind. */
export type Things = Readonly<Record<KindOfThing, string>>;
/** What stands in the places of a path, the longest that fits first; a route that fits none is a question to its author. */
const kindsByPath: readonly (readonly [string, readonly KindOfThing[]])[] = [
  ['/me/sessions/{id}', ['signedIn']],
  ['/me/tokens/{id}', ['token']],
  ['/me/members-lists/{body}', ['body']],
  ['/me/feeds/{id}', ['feed']],
  ['/bodies/{key}', ['body']],
  ['/sessions/{key}', ['session']],
  ['/intake/{id}/proposals/{proposal}', ['reading', 'proposal']],
  ['/intake/{id}/missing-paragraphs/{mandate}', ['reading', 'gone']],
  ['/intake/{id}', ['reading']],
  ['/body-acts/{id}', ['act']],
  ['/mandates/{id}/items/{item}', ['mandate', 'item']],
  ['/mandates/{id}/chain/guesses/{earlier}', ['mandate', 'gone']],
  ['/mandates/{id}', ['mandate']],
  ['/leaving-proposals/{id}', ['leaving']],
  ['/questions/{id}', ['question']],
  ['/tasks/{id}/deadlines/{kind}', ['task', 'deadline']],
  ['/tasks/{id}', ['task']],
  ['/planned-documents/{id}/tasks/{task}', ['document', 'task']],
  ['/planned-documents/{id}/deadlines/{kind}', ['document', 'deadline']],
  ['/planned-documents/{id}', ['document']],
  ['/units/{key}', ['unit']],
  ['/users/{id}/roles/{role}', ['person', 'role']],
  ['/users/{id}', ['person']],
  ['/reminders/mailbox/{id}', ['mail']],
  ['/reminders/failed/{id}', ['digest']],
  ['/reminders/people/{id}', ['person']],
  ['/reminders/lists/{id}', ['list']],
  ['/webhooks/{id}/deliveries/{delivery}', ['hook', 'delivery']],
  ['/webhooks/{id}', ['hook']],
];

/** @returns the kinds of what stands in the places of a path; null where nobody said so */
export function kindsIn(path: string): readonly KindOfThing[] | null {
  const places = path.match(/\{\w+\}/g)?.length ?? 0;
  if (places === 0) return [];
  const found = kindsByPath.find(
    ([start, kinds]) => kinds.length === places && `${path}/`.startsWith(`/api/v1${start}/`),
  );
  return found === undefined ? null : found[1];
}

/** A path with these things in its places. */
export function pathTo(path: string, things: Things): string {
  const kinds = [...(kindsIn(path) ?? [])];
  return path.replace(/\{\w+\}/g, () => encodeURIComponent(things[kinds.shift()!]));
}
