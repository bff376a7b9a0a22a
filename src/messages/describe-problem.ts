import type { UserProblem } from '../errors.js';
import type { Messages } from './messages.js';

/** Tells someone, in their language, what was wrong with what they asked. */
export function describeProblem(problem: UserProblem, { problems }: Messages): string {
  switch (problem.kind) {
    case 'question-too-long':
      return problems.questionTooLong(problem.most, problem.length);
    case 'unknown-part':
      return problems.unknownPart(problem.name, problem.near);
  }
}
