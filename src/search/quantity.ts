/** An amount in a text: “5 TB”, “ten days”, “1,000 records a second”. */
export interface Quantity {
  /** Where it stands in the text, its unit included. */
  readonly from: number;
  readonly to: number;
  /** In the base unit of its dimension: bytes, seconds, per cent, or a plain count. */
  readonly value: number;
  readonly dimension: Dimension;
  /** The unit as a rule: amounts of different units are compared with some patience. */
  readonly unit: string;
  /** What is counted, in lower case; empty for other dimensions and bare numbers. */
  readonly noun: string;
}

export type Dimension =
  'bytes' | 'bytes/s' | 'time' | 'percent' | 'money' | 'hertz' | 'count' | 'count/s';

interface Unit {
  readonly name: string;
  readonly factor: number;
  readonly dimension: Dimension;
}

/** By its spelling; those in which case decides (Mb, MB) by that, all others in lower case. */
const UNITS: ReadonlyMap<string, Unit> = new Map(listUnits());

function* listUnits(): Generator<[string, Unit]> {
  const scales = [
    ['', '', 1],
    ['k', 'kilo', 1e3],
    ['m', 'mega', 1e6],
    ['g', 'giga', 1e9],
    ['t', 'tera', 1e12],
    ['p', 'peta', 1e15],
    ['e', 'exa', 1e18],
  ] as const;
  for (const [letter, prefix, factor] of scales) {
    const bytes: Unit = { name: `${letter}b`, factor, dimension: 'bytes' };
    const bits: Unit = { name: `${letter}bit`, factor: factor / 8, dimension: 'bytes' };
    const rate: Unit = { ...bits, name: `${letter}bps`, dimension: 'bytes/s' };
    const binary = prefix.replace(/..$/, 'bi');
    // “b” alone is too short to be sure, and so is “eb”.
    if (letter !== '') {
      yield [`${letter}b`, bytes];
      yield [`${letter}ib`, bytes];
      yield [`${letter.toUpperCase()}b`, bits];
      yield [`${letter}bps`, rate];
      yield [`${letter}bit`, bits];
      yield [`${letter}bits`, bits];
      yield [
        `${letter.toUpperCase()}Bps`,
        { ...bytes, name: `${letter}b/s`, dimension: 'bytes/s' },
      ];
    }
    yield [`${prefix}byte`, bytes];
    yield [`${prefix}bytes`, bytes];
    yield [`${prefix}bit`, bits];
    yield [`${prefix}bits`, bits];
    if (letter !== '') {
      yield [`${binary}byte`, bytes];
      yield [`${binary}bytes`, bytes];
    }
  }
  const times: readonly (readonly [number, ...string[]])[] = [
    [1e-9, 'ns', 'nanosecond', 'nanoseconds'],
    [1e-6, 'µs', 'μs', 'us', 'microsecond', 'microseconds'],
    [1e-3, 'ms', 'msec', 'millisecond', 'milliseconds'],
    [1, 's', 'sec', 'secs', 'second', 'seconds'],
    [60, 'min', 'mins', 'minute', 'minutes'],
    [3_600, 'h', 'hr', 'hrs', 'hour', 'hours'],
    [86_400, 'd', 'day', 'days'],
    [604_800, 'week', 'weeks'],
    [2_628_000, 'month', 'months'],
    [31_536_000, 'yr', 'yrs', 'year', 'years'],
  ];
  for (const [factor, ...names] of times) {
    for (const name of names) yield [name, { name: String(factor), factor, dimension: 'time' }];
  }
  for (const name of ['%', 'percent', 'per cent', 'pct']) {
    yield [name, { name: '%', factor: 1, dimension: 'percent' }];
  }
  for (const name of ['usd', 'dollar', 'dollars', '$']) {
    yield [name, { name: 'usd', factor: 1, dimension: 'money' }];
  }
  for (const name of ['eur', 'euro', 'euros', '€']) {
    // Another currency is never compared: it is a thing counted.
    yield [name, { name: 'eur', factor: 1, dimension: 'count' }];
  }
  for (const [factor, name] of [
    [1, 'hz'],
    [1e3, 'khz'],
    [1e6, 'mhz'],
    [1e9, 'ghz'],
  ] as const) {
    yield [name, { name, factor, dimension: 'hertz' }];
  }
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['k', 1e3],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mio', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

const SPACE = String.raw`[ \t\u00a0\u202f]`;
/** A number in digits, not part of a name, a version, a date or a path; or one in a word. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,:/=#\\-]|[\p{L}\p{N}]['’])(?:(?<currency>[$€])${SPACE}?)?(?:` +
    String.raw`(?<digits>\d{1,3}(?:[,'’\u00a0\u202f]\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d,.])|\d+(?:[.,]\d+)?)` +
    String.raw`|(?<word>${Array.from(NUMBER_WORDS.keys()).join('|')})(?![\p{L}\p{N}_-])` +
    `)`,
  'giu',
);
const HAS_NUMBER = new RegExp(
  String.raw`\d|\b(?:${Array.from(NUMBER_WORDS.keys()).join('|')})\b`,
  'i',
);
/** What may follow a number at once: its scale and unit, or what is counted. */
const SCALE = new RegExp(
  `${SPACE}?(${Array.from(SCALES.keys()).join('|')})(?![\\p{L}\\p{N}])`,
  'iuy',
);
const UNIT = new RegExp(`(?:${SPACE}?-?)(per cent|[%$€]|\\p{L}+)(?![\\p{L}\\p{N}_])`, 'iuy');
const PER = new RegExp(
  String.raw`(?:${SPACE}?/${SPACE}?|${SPACE}(?:per|an?|each|every)${SPACE})(s|sec|second|min|minute|h|hr|hour|day|week|month|year)(?![\p{L}\p{N}])`,
  'iuy',
);
const NOUN = new RegExp(
  String.raw`${SPACE}((?:\p{L}[\p{L}\p{N}-]*${SPACE}){0,2}?\p{L}{2,}s)(?![\p{L}\p{N}_(-])`,
  'uy',
);
/** A number behind one of these is a name: “Scenario 3”, “port 5439”, “version 2”. */
const NAMING =
  /\b(?:scenario|step|section|chapter|part|phase|figure|fig|table|example|question|answer|option|day|week|lesson|module|unit|domain|level|tier|type|class|layer|version|v|ver|release|engine|python|spark|java|node|port|line|page|row|column|rule|note|no|nr|number|item|code|status|http|error|rfc|iso|ipv|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[.:]?\s*$/i;
const MONTH =
  /^\s*(?:st|nd|rd|th)?\s*(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** The amounts of a text in order. Dates, versions, list numbers and names with digits are none. */
export function quantitiesIn(text: string): Quantity[] {
  if (!HAS_NUMBER.test(text)) return [];
  const found: Quantity[] = [];
  let end = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < end) continue;
    const quantity = readQuantity(text, match);
    if (!quantity) continue;
    found.push(quantity);
    end = quantity.to;
  }
  return found;
}

function readQuantity(text: string, match: RegExpExecArray): Quantity | null {
  const { currency, digits, word } = match.groups ?? {};
  const from = match.index;
  let to = from + match[0].length;
  const number =
    digits === undefined ? NUMBER_WORDS.get((word ?? '').toLowerCase()) : valueOf(digits);
  if (number === undefined) return null;
  let value = number;
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = to;
    return pattern.exec(text)?.[1];
  };
  const advance = (pattern: RegExp): void => {
    pattern.lastIndex = to;
    to += pattern.exec(text)?.[0].length ?? 0;
  };
  const scale = SCALES.get(next(SCALE)?.toLowerCase() ?? '');
  if (scale !== undefined) {
    value *= scale;
    advance(SCALE);
  }
  if (currency !== undefined) {
    const dimension = currency === '$' ? 'money' : 'count';
    return { from, to, value, dimension, unit: currency, noun: '' };
  }
  const spelling = next(UNIT) ?? '';
  if (/^nines$/i.test(spelling)) {
    advance(UNIT);
    return { from, to, value: 100 - 10 ** (2 - value), dimension: 'percent', unit: '%', noun: '' };
  }
  const unit = unitOf(spelling);
  // “10.000” is ten thousand to some and ten to others.
  if (/^\d{1,3}\.\d{3}$/.test(digits ?? '') && unit?.dimension !== 'percent') return null;
  if (unit) {
    advance(UNIT);
    value *= unit.factor;
    const { name, dimension } = unit;
    const period = dimension === 'bytes' ? next(PER) : undefined;
    if (period === undefined) return { from, to, value, dimension, unit: name, noun: '' };
    advance(PER);
    value /= secondsOf(period);
    return { from, to, value, dimension: 'bytes/s', unit: `${name}/${period}`, noun: '' };
  }
  return readCount(text, { from, to, value, isWord: word !== undefined });
}

interface Counted {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Whether the number is written out. */
  readonly isWord: boolean;
}

function readCount(text: string, { from, to, value, isWord }: Counted): Quantity | null {
  if (NAMING.test(text.slice(Math.max(0, from - 20), from))) return null;
  const rest = text.slice(to, to + 40);
  if (MONTH.test(rest) || /^[\p{L}\p{N}_]|^[.:/-][\p{L}\p{N}]|^x\b/u.test(rest)) return null;
  NOUN.lastIndex = to;
  const counted = NOUN.exec(text);
  const noun = /\S+$/.exec(counted?.[1] ?? '')?.[0].toLowerCase() ?? '';
  // A small number in words, and one of a year’s size, say something only together with what is counted.
  if ((noun === '' && (isWord || (value >= 1900 && value <= 2100))) || UNCOUNTED.has(noun))
    return null;
  if (noun !== '' && value === 1) return null;
  const end = to + (counted?.[0].length ?? 0);
  PER.lastIndex = end;
  const per = PER.exec(text);
  if (per?.[1] === undefined) return { from, to: end, value, dimension: 'count', unit: noun, noun };
  const seconds = secondsOf(per[1]);
  const dimension = 'count/s';
  return { from, to: end + per[0].length, value: value / seconds, dimension, unit: per[1], noun };
}

/** Nouns that count what the writer says, not what the notes are about. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  'ways kinds things upwards parts times steps examples reasons points sides words lines others cases is was has does us plus as this its'.split(
    ' ',
  ),
);

function unitOf(spelling: string): Unit | undefined {
  // “3D” is no three days.
  return (
    UNITS.get(spelling) ?? (spelling.length > 1 ? UNITS.get(spelling.toLowerCase()) : undefined)
  );
}

function secondsOf(period: string): number {
  return unitOf(period.toLowerCase())?.factor ?? 1;
}

/** “10,000” → 10000, “0,5” → 0.5. */
function valueOf(digits: string): number {
  const joined = digits.replaceAll(/(?<=\d)[,'’ \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  return Number(joined.replace(',', '.'));
}

/** Whether two amounts of one dimension are the same, however they are written; 1,000 and 1,024 are the same step. */
export function isSameAmount(
  a: Pick<Quantity, 'value' | 'unit' | 'dimension'>,
  b: Pick<Quantity, 'value' | 'unit' | 'dimension'>,
): boolean {
  if (a.dimension !== b.dimension) return false;
  if (isNear(a.value, b.value, EXACT)) return true;
  if (a.unit === b.unit) return false;
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  if (a.dimension === 'time') return isNear(low, high, CALENDAR);
  if (!a.dimension.startsWith('bytes')) return false;
  return [1, 2, 3, 4].some((steps) => isNear(low * 1.024 ** steps, high, EXACT));
}

/** Far below the last of eleven nines. */
const EXACT = 1e-12;
/** Thirty days and a month, 52 weeks and a year. */
const CALENDAR = 0.015;

function isNear(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
