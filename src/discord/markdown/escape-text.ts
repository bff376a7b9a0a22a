const ZERO_WIDTH_SPACE = '\u200b';

/** The name of a server emoji or a built-in one, between colons; two of them are only digits. */
const EMOJI_NAME = String.raw`(?:100|1234|[a-z_+-][a-z0-9_+-]*):`;

const SPECIAL = new RegExp(
  [
    String.raw`\\(?=[^0-9A-Za-z\s]|$)`,
    '[*`_~|]',
    String.raw`\]\(`,
    // Mentions of people, roles, channels and commands, emoji, timestamps: all of the form <x…>.
    '<(?=[@#:/]|a:|t:|id:)',
    '@(?=everyone|here)',
    String.raw`discord(?:app)?(?=\.gg\b|\.com/invite\b)`,
    `:(?=${EMOJI_NAME})`,
  ].join('|'),
  'gi',
);

/** Makes Discord show text as it stands: nothing of it formats, mentions, invites or hides. */
export function escapeText(text: string, inItalics: boolean): string {
  return text.replace(SPECIAL, (special, at: number) => {
    const before = text[at - 1];
    const after = text[at + special.length];
    switch (special) {
      case '_':
        // Between letters it formats nothing and reads better bare: RANDOM_CUT_FOREST.
        return !inItalics && isWord(before) && isWord(after) ? '_' : String.raw`\_`;
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
      case '\\':
      case '*':
      case '`':
      case ':':
        return `\\${special}`;
      default:
        return special + ZERO_WIDTH_SPACE;
    }
  });
}

/** Keeps the start of a line from being a heading, a list item or a quote that the note doesn't have. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(\s*)(-#|#{1,3}|>{1,3}|[-*+])(?=\s)/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)\.(?=\s)/, String.raw`$1\.`);
}

/** Text in a code span, whatever backticks it has. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  if (!line.includes('`')) return `\`${line}\``;
  return `\`\` ${line.replace(/`(?=`)/g, `\`${ZERO_WIDTH_SPACE}`)} \`\``;
}

/** A line of a code block; three backticks in it would end the block. */
export function codeLine(text: string): string {
  return text.replace(/```/g, `\`${ZERO_WIDTH_SPACE}\`${ZERO_WIDTH_SPACE}\``);
}

/** Discord's own escapes count ASCII letters only. */
function isWord(char: string | undefined): boolean {
  return char !== undefined && /[0-9A-Za-z]/.test(char);
}
