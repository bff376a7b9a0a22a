/** What Discord refuses to take more of, in characters. */
export const MESSAGE_LIMITS = {
  customId: 100,
  buttonLabel: 80,
  /** All text displays of a message. */
  textsTogether: 4000,
  /** What a choice while typing may have. */
  choice: 100,
  formTitle: 45,
  /** Of an option of a select menu: its label, and its description. */
  optionText: 100,
} as const;

/** A text that fits: the start of one that is too long, ending in "…", no character cut in half. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit - 1);
  return `${start.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
