/*
 * Mojibake is UTF-8 whose bytes were read as a one-byte code page. Windows cp1252 and cp1254 (Turkish)
 * both occur, sometimes in one folder; they differ in six letters. Reading the characters back as
 * bytes and decoding those restores the text: “ğŸ“Œ” → F0 9F 93 8C → 📌, “â€”” → E2 80 94 → —.
 * Bytes that the code page has no character for were often dropped; what is left of such a sequence
 * can't be restored.
 */

/** Characters at 0x80–0x9F in both code pages; the gaps are bytes that neither defines. */
const HIGH_CONTROLS = new Map<string, number>(
  Array.from('€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ')
    .map((char, index) => [char, 0x80 + index] as const)
    .filter(([char]) => char !== '\0'),
);

const TURKISH = new Map([
  ['Ğ', 0xd0],
  ['İ', 0xdd],
  ['Ş', 0xde],
  ['ğ', 0xf0],
  ['ı', 0xfd],
  ['ş', 0xfe],
]);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Characters that can start a damaged sequence: a look at the text that costs next to nothing. */
const SUSPECT = /[\u00c2-\u00f4ĞİŞğ]/;

/**
 * A repair for the texts of one note: undoes mojibake where it is certain and drops what is left of a
 * lost sequence; all else stays. The note as a whole tells whether a lone “â” is damage or a letter.
 */
export function createRepair(note: string): (text: string) => string {
  const isDamaged = hasDamage(note);
  // A text may have been damaged twice (“Ã¢â‚¬â€œ”); each round makes it shorter, so this ends.
  const repair = (text: string): string => {
    if (!SUSPECT.test(text)) return text;
    const sequences = repairSequences(text);
    const repaired = isDamaged ? sequences.replaceAll(LONE_REST, '') : sequences;
    return repaired === text ? text : repair(repaired);
  };
  return repair;
}

/** Repairs a text that stands for itself; see {@link createRepair}. */
export function repairText(text: string): string {
  return createRepair(text)(text);
}

/** The first character of a lost sequence, alone. */
const LONE_REST = /(?<![\p{L}\p{M}])[âð](?![\p{L}\p{M}])/gu;

function repairSequences(text: string): string {
  let repaired = '';
  let position = 0;
  while (position < text.length) {
    const step = repairAt(text, position);
    repaired += step?.restored ?? text.charAt(position);
    position += step?.length ?? 1;
  }
  return repaired;
}

interface Step {
  readonly length: number;
  readonly restored: string;
}

/** The damaged sequence that starts at `position`, if one certainly does. */
function repairAt(text: string, position: number): Step | undefined {
  const size = sequenceSize(text.charAt(position));
  if (size === 0) return undefined;
  const bytes = bytesFrom(text, position, size);
  if (bytes.length === size) {
    const restored = decode(bytes);
    if (restored !== undefined && isCertain(text, position, restored, size)) {
      return { length: size, restored };
    }
  }
  return lostSequence(text, position, bytes.length);
}

/**
 * What is left of an emoji or symbol: its first character and too few that follow.
 * Only openings that no language writes count: “ğŸ” and “ðŸ” (emoji), “âœ”, “âš”, “ï¸” (symbols).
 */
function lostSequence(text: string, position: number, length: number): Step | undefined {
  const opening = /^(?:[ğð]Ÿ|â[œš˜]|ï¸)/.exec(text.slice(position, position + 2));
  return opening ? { length: Math.max(2, Math.min(length, 3)), restored: '' } : undefined;
}

/** Length of the UTF-8 sequence that this character would begin as a byte; 0 when it begins none. */
function sequenceSize(char: string): number {
  const byte = byteOf(char);
  if (byte === undefined || byte < 0xc2 || byte > 0xf4) return 0;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

/** The bytes of a sequence as far as they follow each other. */
function bytesFrom(text: string, position: number, size: number): number[] {
  const bytes: number[] = [];
  for (let index = position; index < position + size; index += 1) {
    const byte = byteOf(text.charAt(index));
    if (byte === undefined || (index > position && (byte < 0x80 || byte > 0xbf))) break;
    bytes.push(byte);
  }
  return bytes;
}

function byteOf(char: string): number | undefined {
  const high = HIGH_CONTROLS.get(char) ?? TURKISH.get(char);
  if (high !== undefined) return high;
  const code = char.charCodeAt(0);
  return code >= 0x80 && code <= 0xff ? code : undefined;
}

function decode(bytes: readonly number[]): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Bytes that decode may be ordinary text: “CAFÉ”” ends in the letter É and a quotation mark, « café » in
 * é, a no-break space and a guillemet. Signs that follow no letter give damage away (“â€”” has a €), and so
 * does a second sequence side by side, as in damaged Cyrillic (“ÐŸÑ€”) or Chinese.
 */
function isCertain(text: string, position: number, restored: string, size: number): boolean {
  if (size === 2) {
    const isDamage = isDamagedLetter(text, position, restored);
    return isDamage || isSequence(text, position + 2, 2) || isSequence(text, position - 2, 2);
  }
  const rest = Array.from(text.slice(position + 1, position + size));
  if (restored === '' || !rest.every((char) => MARK.test(char))) return true;
  // “â–ª” is ▪, but “hâlâ…”” is Turkish.
  const isAlone = !/[\p{L}\p{N}]/u.test(text.charAt(position - 1));
  if (isAlone && /[âï]/.test(text.charAt(position))) return true;
  return isSequence(text, position + size, size) || isSequence(text, position - size, size);
}

/** What may follow a letter in ordinary text: quotation marks, dashes and the like, letters of Czech and French. */
const MARK = /[\u00a0«»“”‘’…–—‹›•™®©°ºª¹²³·´šžœ]/;

/** “Ã©”, “ÄŸ” and the like; but «AMANHÃ» ends in a letter and a quotation mark. */
function isDamagedLetter(text: string, position: number, restored: string): boolean {
  const [first, second] = [text.charAt(position), text.charAt(position + 1)];
  // Czech capitals, and the soft hyphen of any language, may follow a letter too.
  if (!MARK.test(second) && !/[\u00adŠŽŒ]/.test(second)) {
    return /[ÂÃ]/.test(first) || /\p{L}/u.test(restored);
  }
  if (!/[ÂÃ]/.test(first) || /[“”‘’…–—]/.test(second)) return false;
  const endsCapitals =
    /\p{Lu}/u.test(text.charAt(position - 1)) && !/\p{L}/u.test(text.charAt(position + 2));
  return !endsCapitals;
}

/** Whether a damaged sequence of so many characters stands at `position`. */
function isSequence(text: string, position: number, size: number): boolean {
  if (position < 0 || sequenceSize(text.charAt(position)) !== size) return false;
  const bytes = bytesFrom(text, position, size);
  return bytes.length === size && decode(bytes) !== undefined;
}

/** Whether a text holds a sequence of three or four bytes that was damaged, or the rest of one. */
function hasDamage(text: string): boolean {
  return /â€|[ğð]Ÿ|âœ|ï¸/.test(text);
}
