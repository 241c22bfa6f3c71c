import type { Message, MessageKey } from '#messages';

type Reason = Extract<MessageKey, `change.fault.${string}`> extends `change.fault.${infer R}` ? R : never;

/** What is wrong with a change of the calendar: says where, and what to do. */
export function changeFault(reason: Reason, path: string): Message {
  return { key: `change.fault.${reason}`, values: { path } };
}
