import type { Gap } from './answer/gap-store.js';
import { backgroundOf } from './answer/group-gaps.js';
import { OFF_TOPIC_QUESTIONS } from './answer/off-topic-questions.js';

/** What a model makes of the questions of gaps. */
export interface QuestionVectors {
  /** In the order of the gaps. */
  readonly vectors: readonly Float32Array[];
  /** How alike it finds questions that have nothing in common. */
  readonly background: number;
}

export type QuestionVectorsOf = (gaps: readonly Gap[]) => Promise<QuestionVectors>;

/** Texts of one call: whoever asks a question meanwhile waits for one call, not for all. */
const AT_ONCE = 32;
/** Of more gaps, those that came first are forgotten and embedded anew. */
const MOST_REMEMBERED = 4_000;

/** Embeds the questions of gaps, each once. */
export function questionVectors(
  embed: (questions: readonly string[]) => Promise<Float32Array[]>,
): QuestionVectorsOf {
  const remembered = new Map<string, Float32Array>();
  let background: number | undefined;
  return async (gaps) => {
    background ??= backgroundOf(await embed(OFF_TOPIC_QUESTIONS));
    const known = new Map(remembered);
    const unknown = gaps.filter(({ id }) => !known.has(id));
    for (let start = 0; start < unknown.length; start += AT_ONCE) {
      const batch = unknown.slice(start, start + AT_ONCE);
      const vectors = await embed(batch.map(({ question }) => question));
      for (const [index, { id }] of batch.entries()) {
        const vector = vectors[index];
        if (!vector) continue;
        known.set(id, vector);
        remembered.set(id, vector);
      }
    }
    forgetFirst(remembered, MOST_REMEMBERED);
    return { vectors: gaps.map(({ id }) => known.get(id) ?? new Float32Array(0)), background };
  };
}

function forgetFirst(remembered: Map<string, unknown>, most: number): void {
  for (const id of remembered.keys()) {
    if (remembered.size <= most) return;
    remembered.delete(id);
  }
}
