import type { OfferedPerson } from '#people';
import type { Configuration } from '#platform';

export class SamplePersonResponse {
  email: string;
  name: string;
  role: string;
  lang: string;
}

export class AccountWayResponse {
  /** What people call the organization; null when nobody said. */
  name: string | null;
}

export class AccountAddressResponse {
  /** Where the browser goes to sign in. */
  address: string;
}

export class WaysToSignInResponse {
  /** The invented people of the sample, where one may sign in as them by one click; else empty. */
  sample: SamplePersonResponse[];
  /** Whether a link can be mailed. */
  link: boolean;
  /** Whether an organization's account lets in, and whose; null when none does. */
  account: AccountWayResponse | null;
}

export class SetUpResponse {
  /** Whether the first administrator is still to be made. */
  open: boolean;
  /** Whether the first body is, too. */
  needsBody: boolean;
}

export function waysToSignIn(
  people: readonly OfferedPerson[],
  { smtpUrl, accountProvider }: Pick<Configuration, 'smtpUrl' | 'accountProvider'>,
): WaysToSignInResponse {
  return {
    sample: people.map(({ email, name, role, lang }) => ({ email, name, role, lang })),
    link: smtpUrl !== null,
    account: accountProvider === null ? null : { name: accountProvider.name },
  };
}
