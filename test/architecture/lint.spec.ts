import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');

/** The house's own rules need no types, so the offending files need not exist. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false } } },
  ],
});

async function complaints(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const offences = [
  [
    'core reads the clock',
    'libs/calendar/src/core/due.ts',
    'export const today = new Date();',
    /Today is an argument/,
  ],
  [
    'core reads it otherwise',
    'libs/calendar/src/core/due.ts',
    'export const t = Date.now();',
    /Today is an argument/,
  ],
  [
    'reading reads the clock',
    'libs/reading/src/due.ts',
    'export const t = Date.now();',
    /Today is an argument/,
  ],
  [
    'a command passes the Clock by',
    'libs/register/src/a.command.ts',
    'export const t = Date.now();',
    /the Clock/,
  ],
  ['core takes a chance', 'libs/register/src/core/pick.ts', 'export const x = Math.random();', /chance/],
  [
    'core makes an id',
    'libs/register/src/core/new.ts',
    'export const x = crypto.randomUUID();',
    /Ids are arg/,
  ],
  [
    'followup asks in SQL',
    'libs/followup/src/x.ts',
    'export const f = (tx) => tx.query("select 1");',
    /store of a/,
  ],
  [
    'a row is saved blindly',
    'libs/people/src/x.ts',
    'export const f = (tx, p) => tx.save(p);',
    /newer version/,
  ],
  ['a relation is eager', 'libs/people/src/x.ts', 'export const o = { eager: true };', /no eager/],
  [
    'modules need each other',
    'libs/people/src/x.ts',
    "export { forwardRef } from '@nestjs/common';",
    /one module/,
  ],
  [
    'a row acts by itself',
    'libs/people/src/x.ts',
    "export { AfterLoad } from 'typeorm';",
    /command that writes/,
  ],
  [
    'a class needs six others',
    'apps/api/src/x.ts',
    'export class X { constructor(a,b,c,d,e,f) {} }',
    /Split it/,
  ],
  ['a lib prints', 'libs/people/src/x.ts', 'console.log(1);', /no-console/],
  ['a page writes text', 'apps/web/src/x.tsx', 'export const X = () => <p>Due</p>;', /catalogue/],
  ['a page labels in text', 'apps/web/src/x.tsx', 'export const X = () => <i title="到期" />;', /catalogue/],
  ['a name fits anything', 'libs/people/src/date-utils.ts', 'export const x = 1;', /one idea/],
  ['a name is in camels', 'libs/people/src/signIn.ts', 'export const x = 1;', /kebab-case/],
  ['any hides a type', 'libs/people/src/x.ts', 'export const x: any = 1;', /no-explicit-any/],
] as const;

describe('what the linter refuses', () => {
  it.each(offences)('%s', async (_, path, code, complaint) => {
    expect((await complaints(path, code)).join('\n')).toMatch(complaint);
  });

  it('but not a plain function in core', async () => {
    const code = 'export const late = (due: string, today: string): boolean => due < today;\n';

    expect(await complaints('libs/register/src/core/late.ts', code)).toEqual([]);
  });
});
