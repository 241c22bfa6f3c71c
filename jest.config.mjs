/** Runs through scripts/test.mjs, which gives Node the flag that ES modules in Jest need. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: [
    '<rootDir>/{apps,libs}/**/*.{spec,int-spec}.ts',
    '<rootDir>/test/**/*.{spec,int-spec,e2e-spec}.ts',
    '<rootDir>/scripts/**/*.spec.ts',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  moduleNameMapper: { '^#([a-z]+)$': '<rootDir>/libs/$1/src/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 30_000,
};
