import type { Allows, Neighbour, VectorIndex } from './vector-index.js';

/** Compares the query with every vector: slower than a graph with very many, and never wrong. */
export class ExactVectors implements VectorIndex {
  readonly #vectors: Float32Array;
  readonly dimensions: number;
  readonly size: number;

  /** @param vectors all vectors in a row, label by label */
  constructor(vectors: Float32Array, dimensions: number) {
    this.#vectors = vectors;
    this.dimensions = dimensions;
    this.size = dimensions === 0 ? 0 : vectors.length / dimensions;
  }

  nearest(query: Float32Array, count: number, allows?: Allows): Neighbour[] {
    const best: Neighbour[] = [];
    for (let label = 0; label < this.size; label += 1) {
      if (allows && !allows(label)) continue;
      const similarity = this.similarity(query, label);
      const last = best.at(-1);
      if (best.length === count && last && similarity <= last.similarity) continue;
      const at = best.findIndex((other) => other.similarity < similarity);
      best.splice(at < 0 ? best.length : at, 0, { label, similarity });
      if (best.length > count) best.pop();
    }
    return best;
  }

  similarity(query: Float32Array, label: number): number {
    const start = label * this.dimensions;
    let sum = 0;
    for (let index = 0; index < this.dimensions; index += 1) {
      sum += (query[index] ?? 0) * (this.#vectors[start + index] ?? 0);
    }
    return sum;
  }
  vector(label: number): Float32Array {
    return this.#vectors.subarray(label * this.dimensions, (label + 1) * this.dimensions);
  }
}
