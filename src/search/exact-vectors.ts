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
    return this.nearestAmong(this.#labels(allows), query, count);
  }

  *#labels(allows: Allows | undefined): Iterable<number> {
    for (let label = 0; label < this.size; label += 1) if (!allows || allows(label)) yield label;
  }

  /** The `count` nearest of some of the vectors, best first and of equals the first. */
  nearestAmong(labels: Iterable<number>, query: Float32Array, count: number): Neighbour[] {
    const best: Neighbour[] = [];
    let worst = -Infinity;
    for (const label of labels) {
      const similarity = this.similarity(query, label);
      if (similarity <= worst) continue;
      const at = best.findIndex((other) => other.similarity < similarity);
      best.splice(at < 0 ? best.length : at, 0, { label, similarity });
      if (best.length > count) best.pop();
      if (best.length === count) worst = best.at(-1)?.similarity ?? worst;
    }
    return best;
  }

  similarity(query: Float32Array, label: number): number {
    const vectors = this.#vectors;
    const { dimensions } = this;
    const start = label * dimensions;
    // Four sums side by side: a single one would make each addition wait for the one before. Declared one
    // by one, or the engine would allocate memory for every number.
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    let index = 0;
    for (; index + 3 < dimensions; index += 4) {
      const at = start + index;
      first += (query[index] ?? 0) * (vectors[at] ?? 0);
      second += (query[index + 1] ?? 0) * (vectors[at + 1] ?? 0);
      third += (query[index + 2] ?? 0) * (vectors[at + 2] ?? 0);
      fourth += (query[index + 3] ?? 0) * (vectors[at + 3] ?? 0);
    }
    for (; index < dimensions; index += 1) {
      first += (query[index] ?? 0) * (vectors[start + index] ?? 0);
    }
    return first + second + (third + fourth);
  }

  vector(label: number): Float32Array {
    return this.#vectors.subarray(label * this.dimensions, (label + 1) * this.dimensions);
  }
}
