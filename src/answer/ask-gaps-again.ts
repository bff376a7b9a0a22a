import { UserError } from '../errors.js';
import { type AnswerWithHits, type AskWithHits, gapFinding, notePlace } from './gap-finding.js';
import type { Gap, GapStore, NotePlace } from './gap-store.js';

export interface AskGapsAgainOptions {
  readonly store: Pick<GapStore, 'close' | 'refresh'>;
  readonly gaps: readonly Gap[];
  readonly examine: AskWithHits;
  /** Id of the build that `examine` asks. */
  readonly build: string;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** A gap that the notes answer now. */
export interface ClosedGap {
  readonly gap: Gap;
  readonly by: NotePlace;
}

/**
 * Asks gaps of a newer build and closes those that it answers. Stopped, it returns what is closed by
 * then; the rest still belongs to the build before and is found again next time.
 */
export async function askGapsAgain(options: AskGapsAgainOptions): Promise<ClosedGap[]> {
  const { store, gaps, examine, build, onProgress, signal } = options;
  const closed: ClosedGap[] = [];
  for (const [index, gap] of gaps.entries()) {
    if (signal.aborted) break;
    onProgress(index, gaps.length);
    const examined = await examineAgain(gap, examine);
    if (examined?.answer.kind === 'answered') {
      const by = notePlace(examined.answer.quotes[0]);
      await store.close(gap.id, by);
      closed.push({ gap, by });
    } else {
      const { kind, nearest } = gap;
      await store.refresh(
        gap.id,
        (examined && gapFinding(examined, build)) ?? { kind, nearest, build },
      );
    }
  }
  return closed;
}

/** Undefined for what counts as no question any more. */
async function examineAgain(
  { question }: Gap,
  examine: AskWithHits,
): Promise<AnswerWithHits | undefined> {
  try {
    return await examine({ question });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
