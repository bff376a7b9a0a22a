import { UserError, type UserProblem } from '../errors.js';
import { describeProblem } from './describe-problem.js';
import { english } from './english.js';

/** The error of a problem; its message is English, for the terminal. */
export function problemError(problem: UserProblem): UserError {
  return new UserError(describeProblem(problem, english), { problem });
}
