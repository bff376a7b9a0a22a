// The package is CommonJS: a named import passes the type check and fails when it runs.
import type hnswlib from 'hnswlib-node';
import type { ExactVectors } from './exact-vectors.js';

/** Finds the vectors nearest to a query among numbered vectors of unit length. */
export interface VectorIndex {
  readonly size: number;
  /** The `count` nearest, best first; only labels that `allows` lets through, when it is given. */
  nearest(query: Float32Array, count: number, allows?: Allows): Neighbour[];
  /** Cosine similarity of the query and one of the vectors. */
  similarity(query: Float32Array, label: number): number;
  /** One of the vectors, without a copy. */
  vector(label: number): Float32Array;
}

export type Allows = (label: number) => boolean;

export interface Neighbour {
  readonly label: number;
  /** Cosine similarity, −1 to 1. */
  readonly similarity: number;
}

/** Makes and opens HNSW graphs; there is none where the native library could not be built. */
export interface HnswLibrary {
  build(vectors: Float32Array, file: string, options: HnswBuildOptions): Promise<void>;
  open(file: string, vectors: ExactVectors): Promise<VectorIndex>;
}

export interface HnswBuildOptions {
  readonly dimensions: number;
  /** Called now and then with the number of vectors that are in; what it throws ends the build. */
  readonly onLinked?: (done: number) => Promise<void>;
}

const REPORT_EVERY = 500;

/*
 * Parameters of the graph (hnswlib's ALGO_PARAMS): 16 links suit a few hundred dimensions; a wide search
 * while asking costs little here and keeps recall near that of an exact search. While building, twice the
 * breadth takes twice the time and finds half a per cent more.
 */
const LINKS = 16;
const BUILD_BREADTH = 100;
const SEARCH_BREADTH = 200;
/** The same graph from the same notes. */
const SEED = 100;

/** Loads the native library; undefined where it is not installed. */
export async function loadHnsw(): Promise<HnswLibrary | undefined> {
  let library: typeof hnswlib;
  try {
    ({ default: library } = await import('hnswlib-node'));
  } catch {
    return undefined;
  }
  return {
    async build(vectors, file, { dimensions, onLinked }) {
      const count = vectors.length / dimensions;
      const graph = new library.HierarchicalNSW('ip', dimensions);
      graph.initIndex(Math.max(1, count), LINKS, BUILD_BREADTH, SEED);
      for (let label = 0; label < count; label += 1) {
        if (label % REPORT_EVERY === 0) await onLinked?.(label);
        const start = label * dimensions;
        graph.addPoint(Array.from(vectors.subarray(start, start + dimensions)), label);
      }
      await graph.writeIndex(file);
    },
    async open(file, vectors) {
      const graph = new library.HierarchicalNSW('ip', vectors.dimensions);
      await graph.readIndex(file);
      graph.setEf(SEARCH_BREADTH);
      return new HnswVectors(graph, vectors);
    },
  };
}

/** A filter that leaves this few is answered by comparing each: a graph search would miss some. */
const COMPARE_EACH_UP_TO = 20_000;

class HnswVectors implements VectorIndex {
  readonly #graph: hnswlib.HierarchicalNSW;
  readonly #vectors: ExactVectors;

  constructor(graph: hnswlib.HierarchicalNSW, vectors: ExactVectors) {
    this.#graph = graph;
    this.#vectors = vectors;
  }

  get size(): number {
    return this.#vectors.size;
  }

  nearest(query: Float32Array, count: number, allows?: Allows): Neighbour[] {
    if (this.size === 0) return [];
    const few = allows && this.#ifFew(allows);
    if (few) return this.#vectors.nearestAmong(few, query, count);
    const found = this.#graph.searchKnn(Array.from(query), Math.min(count, this.size), allows);
    return found.neighbors.map((label, index) => ({
      label,
      similarity: toSimilarity(found.distances[index] ?? 1),
    }));
  }

  similarity(query: Float32Array, label: number): number {
    return this.#vectors.similarity(query, label);
  }

  vector(label: number): Float32Array {
    return this.#vectors.vector(label);
  }

  /** The labels that a filter lets through, or undefined as soon as there are many. */
  #ifFew(allows: Allows): number[] | undefined {
    const labels: number[] = [];
    for (let label = 0; label < this.size; label += 1) {
      if (!allows(label)) continue;
      labels.push(label);
      if (labels.length > COMPARE_EACH_UP_TO) return undefined;
    }
    return labels;
  }
}

/** The library's distance for space `ip` is 1 − the inner product: small is near. */
export function toSimilarity(distance: number): number {
  return 1 - distance;
}
