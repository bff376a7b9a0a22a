import type { Answer } from './answer.js';
import { type AnswerWithHits, type AskWithHits, gapFinding } from './gap-finding.js';
import type { GapStore } from './gap-store.js';

export interface RecordingOptions<Found extends AnswerWithHits> {
  readonly examine: AskWithHits<Found>;
  /** Id of the build that `examine` asks. */
  readonly build: string;
  /** Where a question is asked that doesn't say. */
  readonly place: string;
  /** Called at the first gap and after a failure; what it throws is treated as one. */
  readonly openStore: () => Promise<Pick<GapStore, 'record'>>;
  /** Told when gaps can't be kept, once until they can again. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Answers as `examine` does and keeps what the notes don't answer. An answer comes when its gap is
 * safe; it comes all the same when that fails.
 */
export function recordGaps<Found extends AnswerWithHits>(
  options: RecordingOptions<Found>,
): AskWithHits<Found> {
  const { examine, build, place, openStore, onFailure } = options;
  let hasFailed = false;
  return async (request, limit) => {
    const examined = await examine(request, limit);
    if (!gapFinding(examined, build)) return examined;
    // Within a part of the notes it may be missing; it is a gap only when the rest doesn't have it either.
    const isScoped = request.in !== undefined && request.in.trim() !== '';
    const question = understoodQuestion(examined.answer);
    const everywhere = isScoped ? await examine({ question }) : examined;
    const finding = gapFinding(everywhere, build);
    if (!finding) return examined;
    try {
      const store = await openStore();
      await store.record({
        ...finding,
        question,
        place: request.place ?? place,
        server: request.server ?? null,
      });
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) onFailure(error);
      hasFailed = true;
    }
    return examined;
  };
}

/** The complete question, also where only a follow-up was asked. */
function understoodQuestion(answer: Answer): string {
  const isQuestion = answer.kind !== 'not-a-question';
  return (isQuestion ? answer.understoodAs : undefined) ?? answer.question;
}
