import { availableParallelism } from 'node:os';

/** Runs through scripts/test.mjs, which gives Node the flag that ES modules in Jest need. */
export default {
  testEnvironment: 'node',
  // The condition under which package.json's "imports" lead from #room to its source instead of its build.
  testEnvironmentOptions: { customExportConditions: ['mandate-tracker-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: [
    '<rootDir>/{apps,libs}/**/*.{spec,int-spec}.ts',
    '<rootDir>/test/**/*.{spec,int-spec,e2e-spec,browser-spec}.ts',
    '<rootDir>/scripts/**/*.spec.mjs',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/test/architecture/planted'],
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['<rootDir>/test/harness/seed.ts'],
  showSeed: true,
  testTimeout: 60_000,
  // Most suites wait for other processes, so that two go well on two cores, where Jest would run one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // ES modules of suites that have ended are kept: after a hundred of them a process only sweeps its memory.
  workerIdleMemoryLimit: '2GB',
};
