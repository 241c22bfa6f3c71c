import { terminalLanguage, translator } from '#messages';
import { VerifyTrail } from '#platform';
import { readHead, sayTampered, sayWhole } from './audit/describe-verdict.js';
import { unusable } from './unusable.js';
import { withRegister } from './with-register.js';

/**
 * `mandates audit verify`. @returns the line or the JSON to print
 * @throws Error that names the entries, when the trail is not whole
 */
export async function auditVerify({ head, json }: { head?: string; json?: boolean }): Promise<string> {
  const known = head === undefined ? null : readHead(head);
  if (head !== undefined && known === null) throw unusable('head', {});
  const say = translator(terminalLanguage(process.env));
  const verdict = await withRegister((register) => register.get(VerifyTrail, { strict: false }).run(known));
  if (verdict.faults.length > 0) throw new Error(sayTampered(verdict, say));
  return json ? JSON.stringify(verdict, null, 2) : sayWhole(verdict, say);
}
