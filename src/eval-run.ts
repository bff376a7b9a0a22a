import type { ExamineQuestion } from './answer/answer-question.js';
import { judge, type Outcome } from './answer/evaluate.js';
import type { TestQuestion } from './answer/question-set.js';

/** Asks every question once, in order, and judges what comes back. */
export async function evaluate(
  questions: readonly TestQuestion[],
  examine: ExamineQuestion,
  signal: AbortSignal,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    signal.throwIfAborted();
    const started = performance.now();
    const examined = await examine({ question: question.question });
    outcomes.push(judge(question, examined, performance.now() - started));
  }
  return outcomes;
}
