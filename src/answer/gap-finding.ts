import type { Examined } from './answer-question.js';
import type { GapFinding, NotePlace } from './gap-store.js';

/** What makes an answer a gap; undefined when the notes answered, or nothing was asked. */
export function gapFinding(
  { answer, result }: Pick<Examined, 'answer' | 'result'>,
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
