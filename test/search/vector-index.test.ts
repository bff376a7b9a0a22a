import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExactVectors } from '../../src/search/exact-vectors.js';
import { toSimilarity, type VectorIndex } from '../../src/search/vector-index.js';
import { unit } from '../helpers/fake-embedder.js';
import { hnsw } from '../helpers/hnsw.js';
import { tempFolder } from '../helpers/temp-folder.js';

type Open = (vectors: Float32Array, dimensions: number) => Promise<VectorIndex>;

const openExact: Open = (vectors, dimensions) =>
  Promise.resolve(new ExactVectors(vectors, dimensions));

const openGraph: Open = async (vectors, dimensions) => {
  if (!hnsw) throw new Error('Expected hnswlib-node.');
  const file = join(await tempFolder(), 'vectors.hnsw');
  await hnsw.build(vectors, file, { dimensions });
  return hnsw.open(file, new ExactVectors(vectors, dimensions));
};

const implementations: readonly (readonly [string, Open])[] = [
  ['exact search', openExact],
  ...(hnsw ? [['hnswlib', openGraph] as const] : []),
];

describe.each(implementations)('a vector index by %s', (_, open) => {
  const DIMENSIONS = 24;

  test('finds the nearest, best first', async () => {
    const vectors = randomVectors(400, DIMENSIONS, 1);
    const index = await open(vectors, DIMENSIONS);
    let found = 0;
    for (const query of rows(randomVectors(50, DIMENSIONS, 2), DIMENSIONS)) {
      const neighbours = index.nearest(query, 10);
      const expected = naiveNearest(vectors, query, 10);
      found += neighbours.filter(({ label }) => expected.includes(label)).length;
      const similarities = neighbours.map(({ similarity }) => similarity);
      expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
      expect(neighbours[0]?.label).toBe(expected[0]);
    }
    expect(found / 500).toBeGreaterThan(0.99);
  });

  test('tells the cosine of each', async () => {
    const vectors = randomVectors(100, DIMENSIONS, 3);
    const index = await open(vectors, DIMENSIONS);
    const [query = new Float32Array(DIMENSIONS)] = rows(vectors, DIMENSIONS).slice(7);
    const [first, second] = index.nearest(query, 2);
    expect(first?.label).toBe(7);
    expect(first?.similarity).toBeCloseTo(1, 5);
    expect(second?.similarity).toBeCloseTo(index.similarity(query, second?.label ?? -1), 5);
    expect(second?.similarity).toBeLessThan(0.999);
  });

  test('gives out each vector as it was put in', async () => {
    const vectors = Float32Array.from({ length: 3 * 4 }, (_, at) => at / 12);
    const index = await open(vectors, 4);
    expect(Array.from({ length: index.size }, (_, label) => index.vector(label))).toEqual([
      vectors.slice(0, 4),
      vectors.slice(4, 8),
      vectors.slice(8, 12),
    ]);
  });

  test('filters before it counts, so that a narrow filter still fills the list', async () => {
    const vectors = randomVectors(400, DIMENSIONS, 4);
    const index = await open(vectors, DIMENSIONS);
    const [query = new Float32Array(DIMENSIONS)] = rows(
      randomVectors(1, DIMENSIONS, 5),
      DIMENSIONS,
    );
    const allows = (label: number): boolean => label % 40 === 3;
    const found = index.nearest(query, 8, allows).map(({ label }) => label);
    expect(found).toEqual(naiveNearest(vectors, query, 8, allows));
    expect(found).toHaveLength(8);
    expect(index.nearest(query, 8, () => false)).toEqual([]);
  });

  test('gives as many as there are when asked for more', async () => {
    const index = await open(randomVectors(5, DIMENSIONS, 6), DIMENSIONS);
    const [query = new Float32Array(DIMENSIONS)] = rows(
      randomVectors(1, DIMENSIONS, 7),
      DIMENSIONS,
    );
    expect(index.size).toBe(5);
    expect(index.nearest(query, 100)).toHaveLength(5);
  });

  test('finds a vector without direction like to nothing, and nothing fails', async () => {
    const vectors = randomVectors(10, DIMENSIONS, 8);
    vectors.fill(0, 0, DIMENSIONS);
    const index = await open(vectors, DIMENSIONS);
    const [query = new Float32Array(DIMENSIONS)] = rows(vectors, DIMENSIONS).slice(1);
    expect(index.similarity(query, 0)).toBe(0);
    expect(index.nearest(query, 10).find(({ label }) => label === 0)?.similarity).toBe(0);
    expect(index.nearest(new Float32Array(DIMENSIONS), 3)).toHaveLength(3);
  });

  test('may be empty', async () => {
    const index = await open(new Float32Array(0), DIMENSIONS);
    expect(index.size).toBe(0);
    expect(index.nearest(new Float32Array(DIMENSIONS), 3)).toEqual([]);
  });

  test('gives the same every time', async () => {
    const vectors = randomVectors(300, DIMENSIONS, 9);
    const [query = new Float32Array(DIMENSIONS)] = rows(
      randomVectors(1, DIMENSIONS, 10),
      DIMENSIONS,
    );
    const [one, other] = [await open(vectors, DIMENSIONS), await open(vectors, DIMENSIONS)];
    expect(one.nearest(query, 20)).toEqual(other.nearest(query, 20));
  });
});

test('a distance of the library becomes the cosine that it was made from', () => {
  expect(toSimilarity(0)).toBe(1);
  expect(toSimilarity(1)).toBe(0);
  expect(toSimilarity(2)).toBe(-1);
});

test('exact search keeps the best of any sequence of similarities', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 12 }),
      (values, count) => {
        const index = new ExactVectors(Float32Array.from(values), 1);
        const found = index.nearest(new Float32Array([1]), count);
        const expected = values.toSorted((a, b) => b - a).slice(0, count);
        expect(found.map(({ similarity }) => similarity)).toEqual(expected);
        expect(new Set(found.map(({ label }) => label)).size).toBe(found.length);
      },
    ),
  );
});

test.skipIf(!hnsw)('the building of a graph can be stopped', async () => {
  const file = join(await tempFolder(), 'vectors.hnsw');
  const linked: number[] = [];
  const building = hnsw?.build(randomVectors(1_500, 8, 11), file, {
    dimensions: 8,
    onLinked: (done) => {
      linked.push(done);
      return done >= 500 ? Promise.reject(new Error('stopped')) : Promise.resolve();
    },
  });
  await expect(building).rejects.toThrow('stopped');
  expect(linked).toEqual([0, 500]);
});

/** Unit vectors in a row, the same for the same seed (mulberry32). */
function randomVectors(count: number, dimensions: number, seed: number): Float32Array {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const vectors = new Float32Array(count * dimensions).map(() => random() * 2 - 1);
  for (const row of rows(vectors, dimensions)) row.set(unit(row));
  return vectors;
}

function rows(vectors: Float32Array, dimensions: number): Float32Array[] {
  return Array.from({ length: vectors.length / dimensions }, (_, row) =>
    vectors.subarray(row * dimensions, (row + 1) * dimensions),
  );
}

function naiveNearest(
  vectors: Float32Array,
  query: Float32Array,
  count: number,
  allows: (label: number) => boolean = () => true,
): number[] {
  const cosines = rows(vectors, query.length).map((row) =>
    row.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0),
  );
  return Array.from(cosines.keys())
    .filter(allows)
    .sort((a, b) => (cosines[b] ?? 0) - (cosines[a] ?? 0))
    .slice(0, count);
}
