import type { ModelRecipe } from './model-recipe.js';

/** What a model says of each token of some texts, all padded to one length. */
export interface TokenVectors {
  /** Text by text, token by token, all dimensions of each. */
  readonly data: Float32Array;
  readonly texts: number;
  readonly tokens: number;
  readonly dimensions: number;
  /** 1 for a token of the text, 0 for padding. */
  readonly mask: BigInt64Array;
}

/**
 * Makes one vector of unit length of the tokens of each text; where there is nothing to make it of, one of length 0.
 * The model's library can do the same, but reads the mask anew for every dimension, which takes several
 * times as long as a small model itself.
 */
export function poolTokens(vectors: TokenVectors, pooling: ModelRecipe['pooling']): Float32Array[] {
  const pool = pooling === 'mean' ? meanOfTokens : firstToken;
  return Array.from({ length: vectors.texts }, (_, text) => toUnitLength(pool(vectors, text)));
}

function meanOfTokens(
  { data, tokens, dimensions, mask }: TokenVectors,
  text: number,
): Float64Array {
  const sum = new Float64Array(dimensions);
  let count = 0;
  for (let token = text * tokens; token < (text + 1) * tokens; token += 1) {
    if (mask[token] === 0n) continue;
    count += 1;
    const start = token * dimensions;
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (data[start + at] ?? 0);
  }
  return sum.map((value) => value / count);
}

function firstToken({ data, tokens, dimensions }: TokenVectors, text: number): Float64Array {
  const start = text * tokens * dimensions;
  return Float64Array.from(data.subarray(start, start + dimensions));
}

function toUnitLength(vector: Float64Array): Float32Array {
  const unit = new Float32Array(vector.length);
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  // A text of which the model knows no word has no direction.
  if (!(length > 0 && length < Infinity)) return unit;
  for (let at = 0; at < vector.length; at += 1) unit[at] = (vector[at] ?? 0) / length;
  return unit;
}
