/**
 * A line may open so many levels of lists and quotes (columns of markers and indentation, in fact). Nobody
 * writes more, and the parser's time grows with the square of the depth.
 */
const DEEPEST_COLUMN = 100;

/** Replaces the markers beyond the limit by blanks that mean nothing to Markdown; all offsets stay. */
export function limitNesting(text: string): string {
  return text.replaceAll(
    TOO_DEEP,
    (_, kept: string, beyond: string) => kept + NO_BREAK_SPACE.repeat(beyond.length),
  );
}

const NO_BREAK_SPACE = '\u00a0';
const MARKER = String.raw`(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
/** Only before a word: a line of nothing but blanks ends a paragraph and has to stay one. */
const TOO_DEEP = new RegExp(`^(${MARKER}{${DEEPEST_COLUMN}})(${MARKER}+)(?=\\S)`, 'gm');
