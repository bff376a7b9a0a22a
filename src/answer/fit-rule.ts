import type { Features } from './features.js';
import { namesOf, type Rule } from './rule.js';

export interface Example {
  readonly features: Features;
  readonly isYes: boolean;
}

const STEPS = 600;
const RATE = 0.5;
/** Counts as so many examples: with few of its own, a rule stays near the one that it starts from. */
const PRIOR_EXAMPLES = 60;

/**
 * Fits the weights of a rule to examples by logistic regression (gradient descent on standardised
 * features), held near the rule that it starts from. The cut-off stays as it is.
 */
export function fitRule(examples: readonly Example[], start: Rule): Rule {
  if (examples.length === 0) return start;
  const names = namesOf(start.weights);
  const scales = names.map((name) => scaleOf(examples.map(({ features }) => features[name])));
  const rows = examples.map(({ features, isYes }) => ({
    values: names.map(
      (name, at) => (features[name] - (scales[at]?.mean ?? 0)) / spreadAt(scales, at),
    ),
    label: isYes ? 1 : 0,
  }));
  const priorWeights = names.map((name, at) => (start.weights[name] ?? 0) * spreadAt(scales, at));
  const priorBias = names.reduce(
    (sum, name, at) => sum + (start.weights[name] ?? 0) * (scales[at]?.mean ?? 0),
    start.bias,
  );
  const pull = PRIOR_EXAMPLES / examples.length / 10;
  let bias = priorBias;
  let weights = priorWeights;
  for (let step = 0; step < STEPS; step += 1) {
    const errors = rows.map(({ values, label }) => {
      const logit = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
      return (1 / (1 + Math.exp(-logit)) - label) / rows.length;
    });
    bias -= RATE * (errors.reduce((sum, error) => sum + error, 0) + pull * (bias - priorBias));
    weights = weights.map((weight, at) => {
      const slope = errors.reduce(
        (sum, error, row) => sum + error * (rows[row]?.values[at] ?? 0),
        0,
      );
      return weight - RATE * (slope + pull * (weight - (priorWeights[at] ?? 0)));
    });
  }
  const original = weights.map((weight, at) => weight / spreadAt(scales, at));
  const shift = original.reduce((sum, weight, at) => sum + weight * (scales[at]?.mean ?? 0), 0);
  return {
    bias: bias - shift,
    weights: Object.fromEntries(names.map((name, at) => [name, original[at] ?? 0])),
    cutOff: start.cutOff,
  };
}

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

/** A feature that is the same in all examples teaches nothing and keeps its weight. */
function spreadAt(scales: readonly Scale[], at: number): number {
  return scales[at]?.spread ?? 1;
}

function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}
