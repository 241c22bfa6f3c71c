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
  /** Whether a link can be mailed. */
  link: boolean;
}

export class SetUpResponse {
  /** Whether the first administrator is still to be made. */
  open: boolean;
  /** Whether the first body is, too. */
  needsBody: boolean;
}

export function waysToSignIn(people: readonly OfferedPerson[], link: boolean): WaysToSignInResponse {
  return { sample: people.map(({ email, name, role, lang }) => ({ email, name, role, lang })), link };
}
