export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
}

export interface LogisticFit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 400;
const RATE = 0.5;
/** Keeps weights finite where the examples can be told apart without error. */
const RIDGE = 0.01;

/**
 * Fits log-odds = bias + weights · features by gradient descent on standardised features, with both
 * labels counting the same in all however many examples each has.
 */
export function fitLogistic(examples: readonly Example[]): LogisticFit {
  const width = examples[0]?.features.length ?? 0;
  const scales = Array.from({ length: width }, (_, at) =>
    scaleOf(examples.map(({ features }) => features[at] ?? 0)),
  );
  const rows = examples.map(({ features, label }) => ({
    values: features.map(
      (value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.spread ?? 1),
    ),
    label,
    weight: 0.5 / Math.max(1, examples.filter((other) => other.label === label).length),
  }));
  let bias = 0;
  let weights = scales.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const errors = rows.map(({ values, label, weight }) => {
      const logit = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
      return weight * (1 / (1 + Math.exp(-logit)) - label);
    });
    bias -= RATE * errors.reduce((sum, error) => sum + error, 0);
    weights = weights.map((weight, at) => {
      const slope = errors.reduce(
        (sum, error, row) => sum + error * (rows[row]?.values[at] ?? 0),
        0,
      );
      return weight - RATE * (slope + RIDGE * weight);
    });
  }
  const original = weights.map((weight, at) => weight / (scales[at]?.spread ?? 1));
  const shift = original.reduce((sum, weight, at) => sum + weight * (scales[at]?.mean ?? 0), 0);
  return { bias: bias - shift, weights: original };
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, spread: Math.sqrt(variance) || 1 };
}
