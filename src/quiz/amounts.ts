import { readNumberWords } from './number-words.js';
import { divide, keyOfRatio, type Ratio, ratioOf, times } from './ratio.js';
import { unitPer, type Unit, unitsMisspelled, unitsSpelled } from './units.js';

/** A number in an answer, with its unit. */
export interface Amount {
  /** Where it ends in the text. */
  readonly to: number;
  /** As it is written, in lower case and without blanks. */
  readonly raw: string;
  /** The number alone. */
  readonly value: Ratio;
  /** What its unit may be; empty for a bare number. */
  readonly units: readonly Unit[];
  /** What it may mean, the same text for the same amount: “5 gb” may be bytes or bits. */
  readonly readings: readonly string[];
  /** What it may be taken for: 1,000 for 1,024, 3.10 for 3.1. */
  readonly loosely: readonly string[];
}

const BLANK = String.raw`[ \u00a0\u202f]`;
/** Dates, addresses, versions and times of day are no amounts: they are compared as they are written. */
const LITERAL = /\d+(?:\.\d+){2,}(?:\/\d+)?|\d+(?:[:/-]\d+){2,}|\d+:\d+/y;
const SIGN = /[-+](?=[$€£¥₹]?\d)/y;
const CURRENCY = new RegExp(
  String.raw`(us\$|[$€£¥₹]|(?:usd|eur|gbp|jpy|inr)(?=${BLANK}?\d))${BLANK}?(?=\.?\d)`,
  'iuy',
);
const DIGITS = new RegExp(
  [
    String.raw`[1-9]\d{0,2}(?:,\d{3})+(?!\d)(?:\.\d+)?`,
    String.raw`[1-9]\d{0,2}(?:['_\u00a0\u202f ]\d{3})+(?![\d]|[.,]\d)`,
    String.raw`\d+\.\d+|\d+(?:,\d+)?|\.\d+`,
  ].join('|'),
  'uy',
);
const MANY_POINT_GROUPS = /[1-9]\d{0,2}(?:\.\d{3}){2,}(?![.\d])/y;
const FRACTION = /(\d{1,9})\/([1-9]\d{0,8})(?![/\d]|\.\d)/y;
const POWER = /(\d{1,6})\^(\d{1,2})(?!\d)/y;
const EXPONENT = new RegExp(
  String.raw`e(?<sign>[+-]?)(?<e>\d{1,2})(?![\p{L}\p{N}])|${BLANK}?x${BLANK}?10\^(?<minus>-?)(?<ten>\d{1,2})`,
  'iuy',
);
const SCALE = new RegExp(
  String.raw`${BLANK}?(hundred|thousand|million|millions|mio|mn|billion|bn|trillion|tn)(?![\p{L}\p{N}])`,
  'iuy',
);
const SCALES: Readonly<Record<string, string>> = {
  hundred: '100',
  k: '1000',
  thousand: '1000',
  m: '1000000',
  mn: '1000000',
  mio: '1000000',
  million: '1000000',
  millions: '1000000',
  b: '1000000000',
  bn: '1000000000',
  billion: '1000000000',
  tn: '1000000000000',
  trillion: '1000000000000',
};
const UNIT = new RegExp(
  String.raw`${BLANK}?(?:-(?=\p{L}))?(per${BLANK}cent|degrees?${BLANK}(?:celsius|fahrenheit)|°${BLANK}?[CFcf]|[%$€£¥¢₹°]|\p{L}+)(?![\p{L}\p{N}_])`,
  'iuy',
);
const PER = new RegExp(String.raw`${BLANK}per${BLANK}(\p{L}+)(?![\p{L}\p{N}])`, 'uy');
const ONE_LETTER_SCALE = /^[kmb]$/i;
/** “$5k” */
const MONEY_SCALE = new RegExp(
  String.raw`${BLANK}?(${Object.keys(SCALES).join('|')})(?![\p{L}\p{N}])`,
  'iuy',
);
const BLANKS = /[ \u00a0\u202f]/gu;
const MOST_NINES = 20n;

/** Reads the number that begins at a place of a text, with its unit; null where none begins. */
export function readAmount(text: string, at: number): Amount | null {
  const number = readNumber(text, at);
  if (!number) return null;
  const currency = number.currency === undefined ? [] : unitsOf(number.currency);
  const scale = match(currency.length > 0 ? MONEY_SCALE : SCALE, text, number.to);
  const value = scale ? times(number.value, scaleOf(scale[1] ?? '')) : number.value;
  const to = number.to + (scale?.[0].length ?? 0);
  const written = scale ? null : number.written;
  if (currency.length > 0) return amountOf(text, { at, to, value, units: currency });
  const spelled = match(UNIT, text, to);
  if (!spelled) return amountOf(text, { at, to, value, units: [], written });
  const spelling = (spelled[1] ?? '').replaceAll(BLANKS, '');
  const end = to + spelled[0].length;
  if (/^nines$/i.test(spelling) && value.bottom === 1n && value.top <= MOST_NINES) {
    return amountOf(text, { at, to: end, value: nines(value.top), units: unitsOf('%') });
  }
  const units = mayBeUnit(spelling, text.slice(end)) ? unitsOf(spelling) : [];
  const shorthand = ONE_LETTER_SCALE.test(spelling) ? times(value, scaleOf(spelling)) : undefined;
  if (units.length === 0 && !shorthand) {
    return amountOf(text, { at, to, value, units, written });
  }
  const per = match(PER, text, end);
  const rates = per ? units.flatMap((unit) => unitPer(unit, per[1] ?? '') ?? []) : [];
  return per && rates.length > 0
    ? amountOf(text, { at, to: end + per[0].length, value, units: rates })
    : amountOf(text, { at, to: end, value, units, shorthand });
}

/** Reads a date, version, address or time of day, whose digits count one by one. */
export function readLiteral(text: string, at: number): string | null {
  return match(LITERAL, text, at)?.[0] ?? null;
}

interface ReadNumber {
  readonly value: Ratio;
  readonly to: number;
  readonly currency: string | undefined;
  /** How a decimal was written (“3.10”); null where its value says all. */
  readonly written: string | null;
}

function readNumber(text: string, at: number): ReadNumber | null {
  const sign = match(SIGN, text, at)?.[0] ?? '';
  const currency = match(CURRENCY, text, at + sign.length);
  const start = at + sign.length + (currency?.[0].length ?? 0);
  const bare = readDigits(text, start);
  if (!bare) {
    const words = readNumberWords(text, at);
    return (
      words && {
        value: { top: words.value, bottom: 1n },
        to: words.to,
        currency: undefined,
        written: null,
      }
    );
  }
  const exponent = match(EXPONENT, text, bare.to);
  const scaled = exponent ? times(bare.value, powerOfTen(exponent)) : bare.value;
  const value = sign === '-' ? { top: -scaled.top, bottom: scaled.bottom } : scaled;
  return {
    value,
    to: bare.to + (exponent?.[0].length ?? 0),
    currency: currency?.[1],
    written: exponent ? null : bare.written,
  };
}

interface Digits {
  readonly value: Ratio;
  readonly to: number;
  readonly written: string | null;
}

function readDigits(text: string, at: number): Digits | null {
  const fraction = match(FRACTION, text, at);
  if (fraction) {
    const [all, top = '0', bottom = '1'] = fraction;
    return { value: divide(ratioOf(top), ratioOf(bottom)), to: at + all.length, written: null };
  }
  const power = match(POWER, text, at);
  if (power) {
    const [all, base = '0', exponent = '1'] = power;
    const value = { top: BigInt(base) ** BigInt(exponent), bottom: 1n };
    return { value, to: at + all.length, written: null };
  }
  const groups = match(MANY_POINT_GROUPS, text, at)?.[0];
  const digits = groups ?? match(DIGITS, text, at)?.[0];
  if (digits === undefined) return null;
  const plain = plainDecimal(digits);
  const written = /^[1-9].*\..*0$/.test(plain) ? plain : null;
  return { value: ratioOf(plain), to: at + digits.length, written };
}

/** “10,000” and “10 000” → “10000”, “0,5” → “0.5”. */
function plainDecimal(digits: string): string {
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(digits)) return digits.replaceAll('.', '');
  const joined = /^[1-9]\d{0,2}(?:[,'_\u00a0\u202f ]\d{3})+(?:\.\d+)?$/u.test(digits)
    ? digits.replaceAll(/[,'_\u00a0\u202f ]/gu, '')
    : digits.replace(',', '.');
  return joined.startsWith('.') ? `0${joined}` : joined;
}

function powerOfTen({ groups }: RegExpExecArray): Ratio {
  const exponent = BigInt(groups?.['e'] ?? groups?.['ten'] ?? '0');
  const isNegative = (groups?.['sign'] ?? groups?.['minus']) === '-';
  const power = 10n ** exponent;
  return isNegative ? { top: 1n, bottom: power } : { top: power, bottom: 1n };
}

/** “Eleven nines” are 99.999999999 per cent. */
function nines(count: bigint): Ratio {
  const parts = 10n ** count;
  return times({ top: parts - 1n, bottom: parts }, ratioOf('100'));
}

function scaleOf(word: string): Ratio {
  return ratioOf(SCALES[word.toLowerCase()] ?? '1');
}

/** Short units that are words as well count only where no word can stand: “5 a day” are no amperes. */
function mayBeUnit(spelling: string, rest: string): boolean {
  switch (spelling) {
    case 'a':
      return rest.trim() === '';
    case 'x':
    case 'X':
      return !/^\s*\d/.test(rest);
    default:
      return true;
  }
}

function unitsOf(spelling: string): readonly Unit[] {
  const name = spelling.replace(/^degrees?(?=.)/i, '');
  const units = unitsSpelled(name);
  return units.length > 0 ? units : unitsMisspelled(name);
}

interface Found {
  readonly at: number;
  readonly to: number;
  readonly value: Ratio;
  readonly units: readonly Unit[];
  /** The number times thousand or more, where a letter may stand for that. */
  readonly shorthand?: Ratio | undefined;
  readonly written?: string | null;
}

function amountOf(text: string, found: Found): Amount {
  const { at, to, value, units, shorthand, written = null } = found;
  const measured = readingsOf(value, units);
  const bare = shorthand ?? (units.length === 0 ? value : undefined);
  return {
    to,
    raw: text.slice(at, to).replaceAll(/\s/gu, '').toLowerCase(),
    value,
    units,
    readings: [...measured.readings, ...(bare ? [written ?? reading(bare, '')] : [])],
    loosely: written === null ? measured.loosely : [reading(value, '')],
  };
}

/** A bare number as an amount of a unit that is told elsewhere. */
export function inUnits(amount: Amount, units: readonly Unit[]): Amount {
  return { ...amount, units, ...readingsOf(amount.value, units) };
}

function readingsOf(value: Ratio, units: readonly Unit[]): Pick<Amount, 'readings' | 'loosely'> {
  return {
    readings: units.map(({ dimension, factor }) => reading(times(value, factor), dimension)),
    loosely: units.flatMap(({ dimension, loosely }) =>
      loosely ? [reading(times(value, loosely), dimension)] : [],
    ),
  };
}

function reading(value: Ratio, dimension: string): string {
  return `${keyOfRatio(value)} ${dimension}`;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
