import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/soak/**'],
    setupFiles: ['test/helpers/no-network.ts', 'test/helpers/property-seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // On two processors there would be one: the end-to-end tests mostly wait for processes of their own.
    maxWorkers: '100%',
  },
});
