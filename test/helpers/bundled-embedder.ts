import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { createEmbedder, type Embedder } from '../../src/search/embedder.js';

/** The model that ships, opened for the tests of one file. */
export function bundledEmbedder(): Pick<Embedder, 'embed' | 'model'> {
  let opened: Embedder | undefined;
  const embedder = (): Embedder => {
    if (!opened) throw new Error('The model is open only while tests run.');
    return opened;
  };
  beforeAll(async () => {
    opened = await createEmbedder({
      modelsFolder: fileURLToPath(new URL('../../models', import.meta.url)),
      cacheFolder: '/nowhere/to-cache',
    });
  });
  afterAll(() => opened?.close());
  return {
    get model() {
      return embedder().model;
    },
    embed: (texts, kind) => embedder().embed(texts, kind),
  };
}
