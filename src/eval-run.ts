import type { ExamineQuestion } from './answer/answer-question.js';
import { judge, type Outcome } from './answer/evaluate.js';
import type { TestQuestion } from './answer/question-set.js';

/** So many questions bring a process up to the speed of one that has run for a while. */
const WARM_UP = 200;

/** Asks every question in order and judges what comes back; the times are those of a warm process. */
export async function evaluate(
  questions: readonly TestQuestion[],
  examine: ExamineQuestion,
  signal: AbortSignal,
): Promise<Outcome[]> {
  for (const { question } of questions.slice(0, WARM_UP)) {
    signal.throwIfAborted();
    await examine({ question });
  }
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    signal.throwIfAborted();
    const started = performance.now();
    const examined = await examine({ question: question.question });
    outcomes.push(judge(question, examined, performance.now() - started));
  }
  return outcomes;
}
