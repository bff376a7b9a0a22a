import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/soak/**/*.test.ts'],
    setupFiles: ['test/helpers/no-network.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 60_000,
  },
});
