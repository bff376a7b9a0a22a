import type { Embedder, ModelIdentity } from '../../src/search/embedder.js';
import { stemsOf } from '../../src/search/terms.js';

/** An embedder that remembers what it was given. */
export interface FakeEmbedder extends Embedder {
  /** Every text that was embedded, in order. */
  readonly texts: string[];
}

export interface FakeEmbedderOptions {
  readonly model?: Partial<ModelIdentity>;
  /** Called before each call; what it throws is what the call fails with. */
  readonly onEmbed?: (texts: readonly string[]) => void | Promise<void>;
}

const DIMENSIONS = 32;

/** Embeds a text as the set of its stems, each in a place of its own by hash: alike texts lie near. */
export function fakeEmbedder({ model, onEmbed }: FakeEmbedderOptions = {}): FakeEmbedder {
  const identity = { id: 'fake-model', digest: 'fake-digest', dimensions: DIMENSIONS, ...model };
  const texts: string[] = [];
  return {
    model: identity,
    texts,
    async embed(given) {
      await onEmbed?.(given);
      texts.push(...given);
      return given.map((text) => vectorOf(text, identity.dimensions));
    },
    close: () => Promise.resolve(),
  };
}

function vectorOf(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const stem of stemsOf(text)) {
    const place = placeOf(stem) % dimensions;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return unit(vector);
}

/** FNV-1a: spreads words evenly and the same on every machine. */
function placeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (const char of word) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The vector scaled to length 1; one without a direction stays as it is. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
