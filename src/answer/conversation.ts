import { type Examined, type ExamineQuestion, LONGEST_QUESTION } from './answer-question.js';
import type { AskRequest } from './answer.js';
import type { ConversationMemory, Speaker } from './conversation-memory.js';
import { completeFollowUp } from './follow-up.js';
import type { Vocabulary } from './vocabulary.js';

export interface ConversationOptions {
  readonly examine: ExamineQuestion;
  readonly memory: ConversationMemory;
  readonly vocabulary: Vocabulary;
}

/** Answers questions as `examine` does, and follow-ups as the complete questions that they stand for. */
export function withConversation({
  examine,
  memory,
  vocabulary,
}: ConversationOptions): ExamineQuestion {
  return async (request, limit) => {
    const speaker = speakerOf(request);
    if (!speaker) return examine(request, limit);
    const previous = request.isTopic === true ? undefined : memory.recall(speaker);
    // What is too long is refused, and is no follow-up either.
    const isPlain = previous === undefined || request.question.length > LONGEST_QUESTION;
    const variants = isPlain ? [] : completeFollowUp(request.question, previous, vocabulary);
    const fitting = variants.filter((variant) => variant.length <= LONGEST_QUESTION);
    const [first, ...others] = fitting;
    if (first === undefined) {
      const examined = await examine(request, limit);
      rememberQuestion(examined, memory, speaker);
      return examined;
    }
    let best = await examine({ ...request, question: first }, limit);
    for (const question of others) {
      const other = await examine({ ...request, question }, limit);
      if (speaksFor(other) > speaksFor(best)) best = other;
    }
    rememberQuestion(best, memory, speaker);
    const { answer } = best;
    const question = request.question.trim().replaceAll(/\s+/g, ' ');
    if (answer.kind === 'not-a-question') return { ...best, answer: { ...answer, question } };
    return { ...best, answer: { ...answer, question, understoodAs: answer.question } };
  };
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
