/** Who does something: a person, perhaps on somebody's behalf, or a part of the system that works by itself. */
export type Actor =
  | { readonly kind: 'person'; readonly id: string; readonly onBehalfOf?: string }
  | { readonly kind: 'system'; readonly name: SystemName };

/** The parts of the system that act by themselves, as the trail names them. */
export type SystemName = 'reader' | 'scheduler' | 'mailer' | 'command-line' | 'sample';
