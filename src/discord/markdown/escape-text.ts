/** Separates what Discord would read together, and is never seen. */
export const ZERO_WIDTH_SPACE = '\u200b';

/** The name of an emoji, between colons. */
const EMOJI_NAME = '(?:100|1234|[+-]1|[a-z0-9_+-]*[a-z][a-z0-9_+-]*)';

const SPECIAL = new RegExp(
  [
    String.raw`\\(?=[^0-9A-Za-z\s]|$)`,
    '[*_`~|]',
    String.raw`\]\(`,
    // One without a partner could find it in the text of a link.
    String.raw`\[(?![^[\]]*\])`,
    // Mentions of people, roles, channels and commands, emoji, timestamps: all of the form <x…>.
    '<(?=[@#:/]|a:|t:|id:)',
    '@(?=everyone|here)',
    String.raw`discord(?:app)?(?=\.gg\b|\.com/invite\b)`,
    // At the edge of a run its end may be in the next.
    `:(?=${EMOJI_NAME}(?::|$))`,
  ].join('|'),
  'gi',
);

/** Makes Discord show text as it stands: nothing of it formats, mentions, invites or hides. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, (special, at: number) => {
    const before = text[at - 1];
    const after = text[at + special.length];
    switch (special) {
      case '~':
      case '|':
        // Only two of them format; at the edge of a run the other may be in the next.
        return before === undefined ||
          after === undefined ||
          before === special ||
          after === special
          ? `\\${special}`
          : special;
      case '](':
        return String.raw`]\(`;
      // Even between letters: its partner could stand lines below.
      case '\\':
      case '*':
      case '_':
      case '`':
      case '[':
      case ':':
        return `\\${special}`;
      default:
        return special + ZERO_WIDTH_SPACE;
    }
  });
}

/** What may stand at the start of a line and is never seen: the marks that begin bold, italic and the like. */
const MARKS = String.raw`\s*[*_~]*`;
const BLOCK_START = new RegExp(String.raw`^(${MARKS})(-#|#{1,3}|>{1,3}|[-*+])(?=\s)`);
const NUMBER_START = new RegExp(String.raw`^(${MARKS}\d+)\.(?=\s)`);

/** Keeps the start of a line from being a heading, a list item or a quote that the note doesn't have. */
export function escapeLineStart(line: string): string {
  return line.replace(BLOCK_START, String.raw`$1\$2`).replace(NUMBER_START, String.raw`$1\.`);
}

/** Keeps the number signs of a heading's words, which could be taken for its marks: C#. */
export function escapeHeading(words: string): string {
  return words.replace(/^(?=#)/, '\\').replace(/#(\s*)$/, `#${ZERO_WIDTH_SPACE}$1`);
}

/** Whether each bracket of a text has its partner, so that it can stand in the text of a link. */
export function hasPairedBrackets(text: string): boolean {
  return /^(?:[^[\]]|\[[^[\]]*\])*$/.test(text);
}

/** Keeps a link further up from ending in code that looks like the end of one. */
function withoutLinkEnd(code: string): string {
  return hasPairedBrackets(code) ? code : code.replaceAll('](', `]${ZERO_WIDTH_SPACE}(`);
}

/** Text in a code span, whatever backticks it has. */
export function codeSpan(text: string): string {
  const line = withoutLinkEnd(text.replace(/\s*\n\s*/g, ' '));
  if (!line.includes('`')) return `\`${line}\``;
  return `\`\` ${line.replace(/`(?=`)/g, `\`${ZERO_WIDTH_SPACE}`)} \`\``;
}

/** A line of a code block; three backticks in it would end the block. */
export function codeLine(text: string): string {
  return withoutLinkEnd(text).replace(/```/g, `\`${ZERO_WIDTH_SPACE}\`${ZERO_WIDTH_SPACE}\``);
}
