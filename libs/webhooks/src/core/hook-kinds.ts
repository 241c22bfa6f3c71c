/** What a webhook can hear of: changes that members of its body see. */
export const hookKinds = [
  'task.progressed',
  'mandate.changed',
  'session.changed',
  'document.issued',
] as const;
export type HookKind = (typeof hookKinds)[number];

/** What a person sends to see whether it arrives. */
export const testKind = 'test';
