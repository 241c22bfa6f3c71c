import { ResealSecrets } from '#webhooks';
import { withRegister } from './with-register.js';

/** `mandates secrets reseal`. @returns how many were encrypted anew, as JSON */
export async function resealSecrets(): Promise<string> {
  const actor = { kind: 'system', name: 'command-line' } as const;
  const webhooks = await withRegister((register) =>
    register.get(ResealSecrets, { strict: false }).run(actor),
  );
  return JSON.stringify({ webhooks });
}
