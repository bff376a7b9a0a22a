import { defineConfig } from 'vitest/config';

const PROCESSES = ['test/e2e/**/*.test.ts', 'test/bench/**/*.test.ts'];

export default defineConfig({
  test: {
    setupFiles: ['test/helpers/no-network.ts', 'test/helpers/property-seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: [...PROCESSES, 'test/soak/**'],
          // Nothing in them outlives its test, so hundreds of files needn't load all they import each anew.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: PROCESSES,
          // They mostly wait for processes of their own.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
