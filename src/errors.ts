/** A mistake of the person who asks; its message is shown to them as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** A mistake in the set-up; its message is shown to the operator without a stack, and names the remedy. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
