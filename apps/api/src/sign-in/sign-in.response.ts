import type { OfferedPerson } from '#people';

export class SamplePersonResponse {
  email: string;
  name: string;
  role: string;
  lang: string;
}

export class WaysToSignInResponse {
  /** The invented people of the sample, where one may sign in as them by one click; else empty. */
  sample: SamplePersonResponse[];
}

export function waysToSignIn(people: readonly OfferedPerson[]): WaysToSignInResponse {
  return { sample: people.map(({ email, name, role, lang }) => ({ email, name, role, lang })) };
}
