import { type HnswLibrary, loadHnsw } from '../../src/search/vector-index.js';

/** The native library, where it could be built; tests that need it are skipped elsewhere. */
export const hnsw: HnswLibrary | undefined = await loadHnsw();

if (!hnsw) console.warn('hnswlib-node is not installed: tests of the graph search are skipped.');
