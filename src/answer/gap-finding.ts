import type { Answer, AskRequest } from './answer.js';
import type { GapFinding, NotePlace } from './gap-store.js';

/** Of an answer and what led to it, as much as a gap needs. */
export interface AnswerWithHits {
  readonly answer: Answer;
  readonly result: { readonly hits: readonly { readonly passage: NotePlace }[] };
}

/** Answers a question and tells what was found on the way. */
export type AskWithHits<Found extends AnswerWithHits = AnswerWithHits> = (
  request: AskRequest,
  limit?: number,
) => Promise<Found>;

/** What makes an answer a gap; undefined when the notes answered, or nothing was asked. */
export function gapFinding(
  { answer, result }: AnswerWithHits,
  build: string,
): GapFinding | undefined {
  switch (answer.kind) {
    case 'answered':
    case 'not-a-question':
      return undefined;
    case 'close':
      return { kind: 'close', nearest: notePlace(answer.quotes[0]), build };
    case 'none': {
      const [best] = result.hits;
      return { kind: 'miss', nearest: best ? notePlace(best.passage) : null, build };
    }
  }
}

/** The place alone of something longer. */
export function notePlace({ path, headings, fromLine, toLine }: NotePlace): NotePlace {
  return { path, headings, fromLine, toLine };
}
