import { UserError } from '../errors.js';
import type { Quote } from './answer.js';
import { type AnswerWithHits, type AskWithHits, gapFinding, notePlace } from './gap-finding.js';
import type { Gap, GapFinding, GapReport, GapStore, NotePlace } from './gap-store.js';

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
 * Asks gaps of a newer build and closes those that it answers; where an answer was voted down, only with
 * something else. Stopped, it returns what is closed by then; the rest still belongs to the build before
 * and is found again next time.
 */
export async function askGapsAgain(options: AskGapsAgainOptions): Promise<ClosedGap[]> {
  const { store, gaps, examine, build, onProgress, signal } = options;
  const closed: ClosedGap[] = [];
  for (const [index, gap] of gaps.entries()) {
    if (signal.aborted) break;
    onProgress(index, gaps.length);
    const examined = await examineAgain(gap, examine);
    const by = examined && closingQuote(examined, gap);
    if (by) {
      await store.close(gap.id, notePlace(by));
      closed.push({ gap, by: notePlace(by) });
    } else {
      await store.refresh(gap.id, findingNow(examined, gap, build));
    }
  }
  return closed;
}

/** The quote that answers now; none while the answer holds a text that somebody found wrong. */
function closingQuote({ answer }: AnswerWithHits, { reports }: Gap): Quote | undefined {
  if (answer.kind !== 'answered') return undefined;
  const { quotes } = answer;
  return reports.some((report) => stillStands(report, quotes)) ? undefined : quotes[0];
}

/** Whether what was found wrong is still quoted, wherever it stands in the notes by now. */
function stillStands({ reason, quote }: GapReport, quotes: readonly Quote[]): boolean {
  // The wrong passage is wrong in the first place; behind the right one it does no harm.
  const meant = reason === 'wrong-passage' ? quotes.slice(0, 1) : quotes;
  return quote !== null && meant.some(({ text }) => folded(text) === folded(quote.text));
}

function folded(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function findingNow(
  examined: AnswerWithHits | undefined,
  { kind, nearest }: Gap,
  build: string,
): GapFinding {
  if (examined?.answer.kind === 'answered') {
    return { kind: 'voted-down', nearest: notePlace(examined.answer.quotes[0]), build };
  }
  return (examined && gapFinding(examined, build)) ?? { kind, nearest, build };
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
