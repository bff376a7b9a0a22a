import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/preview/make-pictures.ts'],
    setupFiles: ['test/helpers/no-network.ts'],
    testTimeout: 300_000,
  },
});
