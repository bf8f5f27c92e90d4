/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // Sources name each other as they are named once built: './x.js' is x.ts here.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['js', 'ts', 'mjs', 'cjs', 'json', 'node'],
  // .swcrc asks for the same decorators, imports and class fields as tsconfig.json does.
  transform: { '\\.ts$': '@swc/jest' },
  // Jest alone would leave one core of two idle.
  maxWorkers: '100%',
  // Each file leaves some memory behind in its worker; where another worker is long held up, one would run out of it.
  workerIdleMemoryLimit: '1500MB',
  globalSetup: '<rootDir>/test/http/start-shared-service.mjs',
  globalTeardown: '<rootDir>/test/http/close-shared-service.mjs',
  // Wide enough for a machine that does ten other things: a test that hangs is all that it is to end.
  testTimeout: 300_000,
  clearMocks: true,
};
