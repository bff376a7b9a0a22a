/** What was wrong with what somebody asked, so that it can be told in their language. */
export type UserProblem =
  | { readonly kind: 'question-too-long'; readonly most: number; readonly length: number }
  | {
      readonly kind: 'unknown-part';
      readonly name: string;
      /** What may have been meant. */
      readonly near: readonly string[];
    };

interface UserErrorOptions extends ErrorOptions {
  readonly problem?: UserProblem;
}

/** A mistake of the person who asks; its message is shown to them, or their problem in their language. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problem: UserProblem | undefined;

  constructor(message: string, { problem, ...options }: UserErrorOptions = {}) {
    super(message, options);
    this.problem = problem;
  }
}

/** A mistake in the set-up; its message is shown to the operator without a stack, and names the remedy. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
