import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import { basename } from 'node:path';
import tseslint from 'typescript-eslint';

/**
 * What the arrows of .dependency-cruiser.cjs cannot see. Layout is Prettier's, unused exports are knip's.
 * test/architecture/lint.spec.ts shows that the rules of our own fire.
 */

const sources = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', 'test/**', '**/testing/**'];

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*\.(?:ts|tsx|mjs|cjs)$/;
const saysNothing = /(?:^|[-.])(?:utils?|common|helpers?|generic|managers?|misc|v\d+)(?:[-.]|$)/;

const fileNames = {
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename).replace(/^\.+/, '');
      if (!kebabCase.test(name)) context.report({ node, message: 'Write the name of a file in kebab-case.' });
      if (saysNothing.test(name)) {
        context.report({ node, message: 'Name the file for the one idea in it; this name fits anything.' });
      }
    },
  }),
};

const forbid = (selector, message) => ({ selector, message });

const manyDependencies = forbid(
  "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>5]",
  'A class that needs six others does the work of two. Split it.',
);
const eagerRows = forbid(
  'Property[key.name=/^(?:eager|cascade)$/][value.value!=false]',
  'A query says what it loads and a command what it stores: no eager, no cascade.',
);
const unguardedSave = forbid(
  "CallExpression[callee.property.name='save']",
  'save() overwrites a newer version in silence. Update with WHERE id AND version and look at what was affected.',
);
const theClock = [
  forbid(
    ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    'Today is an argument (in core) or comes from the Clock: TODAY must be able to fix it.',
  ),
  forbid(
    "MemberExpression[object.name=/^(?:Date|performance)$/][property.name='now']",
    'Today is an argument (in core) or comes from the Clock: TODAY must be able to fix it.',
  ),
  forbid(
    "MemberExpression[object.name='Temporal'][property.name='Now']",
    'Today is an argument (in core) or comes from the Clock: TODAY must be able to fix it.',
  ),
];
const chance = [
  forbid("MemberExpression[object.name='Math'][property.name='random']", 'Core knows no chance.'),
  forbid(
    'CallExpression[callee.property.name=/^(?:randomUUID|getRandomValues)$/]',
    'Ids are arguments of core.',
  ),
];
const ownQueries = forbid(
  "CallExpression[callee.property.name=/^(?:query|createQueryBuilder|getRepository)$/], MemberExpression[property.name='manager']",
  'followup orders what the rooms do; the question belongs into the store of a room.',
);
const writtenText = [
  forbid('JSXText[value=/[\\p{L}]/u]', 'What a person reads stands in the catalogue of #messages.'),
  forbid(
    'JSXAttribute[name.name=/^(?:aria-label|aria-description|alt|label|placeholder|title|description)$/] > Literal[value=/[\\p{L}]/u]',
    'What a person reads stands in the catalogue of #messages.',
  ),
];

const lifecycleHooks = [
  'AfterInsert',
  'AfterLoad',
  'AfterRemove',
  'AfterUpdate',
  'BeforeInsert',
  'BeforeRemove',
  'BeforeUpdate',
  'EventSubscriber',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.data/',
      'test/architecture/planted/',
      'apps/web/src/api/schema.d.ts',
    ],
  },
  js.configs.recommended,
  {
    plugins: { house: { rules: { 'file-names': fileNames } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { 'house/file-names': 'error', eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [...Object.getOwnPropertyNames(globalThis), 'module', 'require'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: sources,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-restricted-syntax': ['error', manyDependencies, eagerRows],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              importNames: ['forwardRef'],
              message: 'Two modules that need each other are one module, or have a third below them.',
            },
            {
              name: 'typeorm',
              importNames: lifecycleHooks,
              message: 'What happens when a row is written stands in the command that writes it.',
            },
          ],
        },
      ],
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Leaves files with decorators alone: Nest finds a constructor's classes at run time.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: ['libs/**', 'apps/api/**', 'apps/worker/**', 'apps/web/src/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: ['libs/platform/**', ...tests],
    rules: { 'no-restricted-syntax': ['error', manyDependencies, eagerRows, unguardedSave, ...theClock] },
  },
  {
    files: ['libs/followup/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', manyDependencies, eagerRows, unguardedSave, ownQueries, ...theClock],
    },
  },
  {
    files: ['libs/*/src/core/**/*.ts', 'libs/reading/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...theClock, ...chance] },
  },
  {
    files: ['apps/web/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'no-restricted-syntax': ['error', ...writtenText],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // The router is told where to go by what is thrown.
    files: ['apps/web/src/router.tsx', 'apps/web/src/routes/*.ts'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  { files: tests, rules: { 'max-lines': ['error', { max: 600 }], 'max-lines-per-function': 'off' } },
);
