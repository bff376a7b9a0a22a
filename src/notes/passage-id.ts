import { createHash } from 'node:crypto';

/**
 * Gives passages their ids: a hash of path, headings and text, so that an id survives edits elsewhere
 * in the note; equals are told apart by their order.
 */
export function createPassageIds(): (passage: {
  readonly path: string;
  readonly headings: readonly string[];
  readonly text: string;
}) => string {
  const seen = new Map<string, number>();
  return ({ path, headings, text }) => {
    const key = JSON.stringify([path, headings, text]);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash('sha256').update(`${key}#${ordinal}`).digest('hex').slice(0, 20);
  };
}
