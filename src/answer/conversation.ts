import { type Examined, type ExamineQuestion, LONGEST_QUESTION } from './answer-question.js';
import type { AskRequest } from './answer.js';
import type { ConversationMemory, Speaker } from './conversation-memory.js';
import { completeFollowUp } from './follow-up.js';
import type { Vocabulary } from './vocabulary.js';

export interface ConversationOptions {
  readonly examine: ExamineQuestion;
  readonly memory: ConversationMemory;
  readonly vocabulary: Vocabulary;
  /** Whether a text names a section of the notes, and so is complete. */
  readonly isName: (text: string) => boolean;
}

/** Answers questions as `examine` does, and follow-ups as the complete questions that they stand for. */
export function withConversation({
  examine,
  memory,
  vocabulary,
  isName,
}: ConversationOptions): ExamineQuestion {
  return async (request, limit) => {
    const speaker = speakerOf(request);
    const remember = (examined: Examined): void => {
      if (speaker) rememberQuestion(examined, memory, speaker);
    };
    const previous = request.following ?? (speaker && memory.recall(speaker));
    const [first, ...others] =
      previous === undefined ? [] : readingsOf(request, previous, { vocabulary, isName });
    if (first === undefined) {
      const examined = await examine(request, limit);
      remember(examined);
      return examined;
    }
    let best = await examine({ ...request, question: first }, limit);
    for (const question of others) {
      const other = await examine({ ...request, question }, limit);
      if (speaksFor(other) > speaksFor(best)) best = other;
    }
    remember(best);
    const { answer } = best;
    const question = request.question.trim().replaceAll(/\s+/g, ' ');
    if (answer.kind === 'not-a-question') return { ...best, answer: { ...answer, question } };
    return { ...best, answer: { ...answer, question, understoodAs: answer.question } };
  };
}

/** The complete questions that a follow-up may stand for; none where it is complete itself. */
function readingsOf(
  { question, isTopic }: AskRequest,
  previous: string,
  { vocabulary, isName }: Pick<ConversationOptions, 'vocabulary' | 'isName'>,
): string[] {
  // What is too long is refused, and is no follow-up either.
  if (isTopic === true || question.length > LONGEST_QUESTION) return [];
  // “Costs” may be a heading and a follow-up both.
  if (isName(question) && question.trim().includes(' ')) return [];
  return completeFollowUp(question, previous, vocabulary).filter(
    (reading) => reading.length <= LONGEST_QUESTION,
  );
}

function speakerOf({ person, place }: AskRequest): Speaker | undefined {
  return person === undefined || place === undefined ? undefined : { person, place };
}

/** Small talk in between does not end a conversation. */
function rememberQuestion(
  { answer }: Examined,
  memory: ConversationMemory,
  speaker: Speaker,
): void {
  if (answer.kind !== 'not-a-question') memory.remember(speaker, answer.question);
}

const BY_KIND = { answered: 2, close: 1, none: 0, 'not-a-question': -1 } as const;

/** How much speaks for a reading: what it got, then the evidence, which stays below one here. */
function speaksFor({ answer, decision }: Examined): number {
  const evidence = decision?.right.evidence ?? Number.NEGATIVE_INFINITY;
  return BY_KIND[answer.kind] + Math.atan(evidence) / Math.PI;
}
