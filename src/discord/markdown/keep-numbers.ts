import type { Line } from './line.js';

const NUMBERED = /^((?:> )?\s*)(\d+)\. /;

/**
 * Keeps the numbers of lists as they are: Discord shows only the first of a list and counts on from it,
 * so a number that is not the next one becomes text.
 */
export function keepNumbers(lines: readonly Line[]): Line[] {
  /** The last number by how far it is set in. */
  const last = new Map<number, number>();
  return lines.map((line) => {
    if (line.joint === ' ') return line;
    const [, before = '', number] = NUMBERED.exec(line.prefix) ?? [];
    const indent = number === undefined ? indentOf(line) : before.length;
    for (const deeper of [...last.keys()].filter((each) => each > indent)) last.delete(deeper);
    const previous = last.get(indent);
    last.delete(indent);
    if (number === undefined) return line;
    if (previous !== undefined && Number(number) !== previous + 1) {
      const rest = line.prefix.slice(before.length + number.length);
      return { ...line, prefix: `${before}${number}\\${rest}` };
    }
    last.set(indent, Number(number));
    return line;
  });
}

/** How far a line is set in that begins no numbered item. */
function indentOf({ prefix, fence }: Line): number {
  // A code block at the margin ends every list.
  return fence !== null ? 0 : (/^(?:> )?\s*/.exec(prefix)?.[0].length ?? 0);
}
