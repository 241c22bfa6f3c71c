import type { GivePersonalToken } from '#people';

/** `mandates user token EMAIL`. @returns a new token, to be printed: it is not told again */
export async function giveUserToken(
  { givePersonalToken }: { readonly givePersonalToken: Pick<GivePersonalToken, 'run'> },
  email: string,
): Promise<string> {
  const { token } = await givePersonalToken.run({ kind: 'system', name: 'command-line' }, email);
  return token;
}
