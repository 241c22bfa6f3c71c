import type { BodyMember } from '#calendar';

export class MemberResponse {
  /** ISO 3166-1 alpha-3; null for a member that has none. */
  state: string | null;
  /** By language (ISO 639-1). */
  names: Record<string, string>;
  from: string | null;
  until: string | null;
}

export class MemberList {
  /** By the beginning of their terms. */
  items: MemberResponse[];
}

export function memberResponse({ state, names, from, until }: BodyMember): MemberResponse {
  return { state, names: { ...names }, from, until };
}
