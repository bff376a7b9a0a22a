import { setImmediate } from 'node:timers/promises';
import type { Gap } from './answer/gap-store.js';
import { groupGaps, type GapGroup } from './answer/group-gaps.js';
import { messageOf } from './errors.js';
import type { QuestionVectorsOf } from './question-vectors.js';

export interface GroupByMeaningOptions {
  readonly gaps: readonly Gap[];
  readonly vectorsOf: QuestionVectorsOf;
  /** Told when only words could be compared. */
  readonly warn: (text: string) => void;
}

/**
 * Groups gaps by what they ask for. What is to be done and what is done never share a group; what is to be
 * done comes first. Thousands of gaps take seconds, but other work goes on meanwhile.
 */
export async function groupByMeaning({
  gaps,
  vectorsOf,
  warn,
}: GroupByMeaningOptions): Promise<GapGroup[]> {
  if (gaps.length === 0) return [];
  const { vectors, background } = await vectorsOf(gaps).catch((error: unknown) => {
    warn(`Gaps are grouped by words alone: ${messageOf(error)}`);
    return { vectors: [], background: 0 };
  });
  const pause = pauseEvery(PAUSE_EVERY_MS);
  const grouped = async (isClosed: boolean): Promise<GapGroup[]> => {
    const chosen = Array.from(gaps.entries()).filter(
      ([, { closed }]) => (closed !== null) === isClosed,
    );
    return groupGaps({
      gaps: chosen.map(([, gap]) => gap),
      vectors: chosen.map(([index]) => vectors[index] ?? new Float32Array(0)),
      background,
      pause,
    });
  };
  return [...(await grouped(false)), ...(await grouped(true))];
}

const PAUSE_EVERY_MS = 10;

/** Lets other work run whenever a while has gone by. */
function pauseEvery(ms: number): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < ms) return;
    await setImmediate();
    since = performance.now();
  };
}
