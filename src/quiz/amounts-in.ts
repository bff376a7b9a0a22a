import type { Stretch } from '../notes/block.js';
import { stopWordsOf } from '../notes/languages.js';

/** An amount in a text that can be asked for: digits with a unit, or what is counted behind them. */
export interface Amount extends Stretch {
  readonly hasUnit: boolean;
}

const UNITS =
  '%|percent|per cent|°[CF]|[kKMGTPE]i?[bB]|bytes?|bits?|[KMGTP]bps|[kKMG]bit/s|ns|µs|ms|milliseconds?|microseconds?|nanoseconds?|' +
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|[kMG]?Hz|[kM]?W|kWh|[kcm]?m|km/h|[km]?g|[kc]al|[ml]?l|V|mA|eV|Nm|Pa|mol|' +
  '(?:kilo|mega|giga|tera|peta|exa)(?:bytes?|bits?)';
const DIGITS = String.raw`\d{1,3}(?:[,\u00a0\u202f'’]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const RATE = String.raw`(?:/(?:s|sec|min|h|day|month|year)\b|\s(?:per|an?)\s(?:second|minute|hour|day|week|month|year)\b)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,:/=#\\^~+*–-])(?<sign>[$€£]\s?)?(?<number>${DIGITS})(?<scale>\s(?:thousand|million|billion|trillion))?` +
    String.raw`(?:[\s\u00a0-]?(?<unit>${UNITS})(?![\p{L}\p{N}_])${RATE}?)?(?![\p{L}\p{N}_])`,
  'gu',
);
/** “Scenario 3”, “port 5439”, “version 2”: a number that names. */
const NAMING =
  /\b(?:scenario|step|section|chapter|part|phase|figure|fig|table|example|question|answer|option|day|week|lesson|module|unit|domain|level|tier|type|class|layer|version|v|ver|release|engine|port|line|page|row|column|rule|note|no|nr|item|status|http|error|rfc|iso|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|since|until|in|by|after|before|from)[.:]?\s*$/i;
const MONTH =
  /^\s*(?:st|nd|rd|th)?\s*(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** What is counted: a word or two behind the number. */
const COUNTED =
  /^\s(?!(?:on|in|of|for|to|at|by|with|and|or|per|from|is|are|was|as|than|if|when|means|until|since|after|before)\b)(?:\p{L}[\p{L}\p{N}-]*\s){0,2}?\p{L}{2,}s\b/u;

/** Whether a number goes with the name before it: “Scenario 3”, “Python 3.11”; but “Up to 50”. */
function isNamed(before: string): boolean {
  const [, word] = /(?:^|\s)(\p{Lu}[\p{L}\p{N}.]*)\s$/u.exec(before) ?? [];
  return NAMING.test(before) || (word !== undefined && !STOP_WORDS.has(word.toLowerCase()));
}

const STOP_WORDS = stopWordsOf('en');

/** The amounts of a text in order; dates, versions and names with digits are none. */
export function amountsIn(text: string): Amount[] {
  return Array.from(text.matchAll(AMOUNT)).flatMap((match): Amount[] => {
    const from = match.index;
    const to = from + match[0].length;
    const { sign, unit, scale, number = '' } = match.groups ?? {};
    const hasUnit = sign !== undefined || unit !== undefined;
    const rest = text.slice(to);
    if (MONTH.test(rest) || /^[.:/=^*-]\p{N}|^\s?[-–—]\s?\p{N}|^\s*\+|^[/=_(]/u.test(rest))
      return [];
    if (hasUnit) return [{ from, to, hasUnit }];
    const value = Number(number.replaceAll(/[^\d.]/g, '')) * (scale === undefined ? 1 : 1e3);
    const isYear = /^(?:19|20)\d\d$/.test(number);
    if (value < 2 || isYear || isNamed(text.slice(Math.max(0, from - 24), from))) return [];
    return COUNTED.test(rest) ? [{ from, to, hasUnit }] : [];
  });
}
