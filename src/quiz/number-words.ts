const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const VALUES: ReadonlyMap<string, bigint> = new Map<string, bigint>([
  ...ONES.split(' ').map((word, value) => [word, BigInt(value)] as const),
  ...TENS.split(' ').map((word, index) => [word, BigInt(20 + 10 * index)] as const),
  ['dozen', 12n],
]);
const LARGE: ReadonlyMap<string, bigint> = new Map([
  ['hundred', 100n],
  ['thousand', 1_000n],
  ['million', 1_000_000n],
  ['billion', 1_000_000_000n],
  ['trillion', 1_000_000_000_000n],
]);

const NEXT_WORD = /(?:[\s-]+|\s+and\s+)?(\p{L}+)(?![\p{L}\p{N}])/uy;

/** A number written out in English (“twenty-four”, “one hundred and five”), and where it ends. */
export function readNumberWords(
  text: string,
  at: number,
): { readonly value: bigint; readonly to: number } | null {
  let total = 0n;
  let group = 0n;
  let last: bigint | undefined;
  let to = at;
  for (;;) {
    NEXT_WORD.lastIndex = to;
    const match = NEXT_WORD.exec(text);
    // The first word begins here.
    if (!match || (last === undefined && match[0] !== match[1])) break;
    const word = (match[1] ?? '').toLowerCase();
    const afterAnd = /\band\b/i.test(match[0].slice(0, -word.length));
    const value = VALUES.get(word);
    const scale = LARGE.get(word);
    if (value !== undefined && mayFollow(last, value, afterAnd)) {
      group += value;
      last = value;
    } else if (scale !== undefined && last !== undefined && !afterAnd && scale > last) {
      group *= scale;
      if (scale > 100n) {
        total += group;
        group = 0n;
      }
      last = scale;
    } else break;
    to = match.index + match[0].length;
  }
  return last === undefined ? null : { value: total + group, to };
}

/** “twenty four” is one number, “five six” two; “hundred and five” one, “two and five” two. */
function mayFollow(last: bigint | undefined, value: bigint, afterAnd: boolean): boolean {
  if (last === undefined) return true;
  if (last >= 100n) return true;
  return last >= 20n && value > 0n && value < 10n && !afterAnd;
}
