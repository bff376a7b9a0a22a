import { foldLetters } from './fold-letters.js';
import { type Language, LANGUAGE_CODES, LANGUAGES, type Script, stopWordsOf } from './languages.js';

/** Of a longer text only the beginning is looked at. */
const LOOKED_AT = 8_000;
const FENCES = /^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1/gm;
const ONLY_ASCII = /^[\0-\x7f]*$/;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/**
 * The language that most of a note is written in, told by its script and its stop words; null when they don't tell.
 * Notes often name things in English, so the words in between count, not the names.
 */
export function detectLanguage(text: string): Language | null {
  const prose = text.slice(0, LOOKED_AT).replaceAll(FENCES, '');
  return weigh(prose, NOTE_CARE);
}

/**
 * The language of a question, which has few words to tell it by; those that `expected` names are
 * believed sooner than others.
 */
export function detectQuestionLanguage(
  question: string,
  expected: readonly Language[],
): Language | null {
  return weigh(question, { ...QUESTION_CARE, expected });
}

interface Care {
  /** Stop words, in full ones, that a language needs at least, and one that is not expected. */
  readonly fewest: number;
  readonly fewestUnexpected: number;
  /** And as a share of the words of its script. */
  readonly leastShare: number;
  /** How much more speaks for it than for English. */
  readonly overEnglish: number;
  readonly expected: readonly Language[];
}

const NOTE_CARE: Care = {
  fewest: 1,
  fewestUnexpected: 1,
  leastShare: 0.03,
  overEnglish: 1.5,
  expected: [],
};
const QUESTION_CARE: Care = {
  fewest: 0.5,
  fewestUnexpected: 1.25,
  leastShare: 0.1,
  overEnglish: 1.5,
  expected: [],
};
/** What a word counts more for a language that is expected. */
const EXPECTED = 2;

function weigh(text: string, care: Care): Language | null {
  const script = mainScript(text);
  if (script === null) return null;
  const candidates = BY_SCRIPT.get(script) ?? [];
  const [only, ...others] = candidates;
  if (others.length === 0) return only ?? null;
  const scores = scoresOf(text, candidates, care.expected);
  const best = candidates.reduce((first, next) =>
    (scores.values.get(next) ?? 0) > (scores.values.get(first) ?? 0) ? next : first,
  );
  const score = scores.values.get(best) ?? 0;
  const isExpected = best === 'en' || care.expected.includes(best);
  const fewest = isExpected ? care.fewest : care.fewestUnexpected;
  // Any word of the few languages of another script tells; the first of them is the most common.
  if (script !== 'Latin') return score > 0 ? best : (only ?? null);
  if (score < fewest || score < care.leastShare * scores.words) return null;
  const english = scores.values.get('en') ?? 0;
  return best === 'en' || score >= care.overEnglish * english ? best : 'en';
}

interface Scores {
  readonly values: ReadonlyMap<Language, number>;
  /** Words that were looked at. */
  readonly words: number;
}

/** Letters that one language of a script writes and its neighbours hardly ever. */
const TELLING_LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/[äöü]|ß/giu, 'de'],
  [/ñ|[¿¡]/giu, 'es'],
  [/[ãõ]/giu, 'pt'],
  [/[àèçêœ]/giu, 'fr'],
  [/[ąęłśźż]/giu, 'pl'],
  [/[řěů]/giu, 'cs'],
  [/[ășț]/giu, 'ro'],
  [/[ığş]/giu, 'tr'],
  [/[őű]/giu, 'hu'],
  [/[æø]/giu, 'da'],
  [/[ơưđ]|[\u1ea0-\u1ef9]/giu, 'vi'],
  [/[ыэё]/giu, 'ru'],
  [/[іїєґ]/giu, 'uk'],
];
const TELLING = 0.5;

/** A stop word that several languages share counts for each of them, but less. */
function scoresOf(
  text: string,
  candidates: readonly Language[],
  expected: readonly Language[],
): Scores {
  const values = new Map<Language, number>();
  const add = (language: Language, value: number): void => {
    values.set(language, (values.get(language) ?? 0) + value);
  };
  let words = 0;
  for (const [token] of foldLetters(text).toLowerCase().matchAll(WORD)) {
    words += 1;
    // Single letters are names as often as words; “a” and “I” are English too.
    if (/^[b-hj-z]$/.test(token)) continue;
    const having = languagesHaving(token.replaceAll(/['’]/g, ''));
    for (const language of having) {
      if (candidates.includes(language)) add(language, 1 / having.length);
    }
  }
  const composed = ONLY_ASCII.test(text) ? '' : text.normalize('NFC');
  for (const [letters, language] of TELLING_LETTERS) {
    if (!candidates.includes(language)) continue;
    const found = composed.match(letters)?.length ?? 0;
    if (found > 0) add(language, TELLING * Math.min(found, words));
  }
  for (const language of expected) {
    values.set(language, (values.get(language) ?? 0) * EXPECTED);
  }
  return { values, words };
}

/** No stop words for us, but as English as what other languages have of the same letters. */
const ALSO_ENGLISH =
  'a ad ai also com final come data does don end general go link multi one opt per plus ram save sub take use used want zero'.split(
    ' ',
  );

let byStopWord: ReadonlyMap<string, readonly Language[]> | undefined;

function languagesHaving(word: string): readonly Language[] {
  byStopWord ??= collectStopWords();
  return byStopWord.get(word) ?? [];
}

function collectStopWords(): Map<string, Language[]> {
  const languages = new Map<string, Language[]>();
  for (const language of LANGUAGE_CODES) {
    const words = new Set(stopWordsOf(language));
    if (language === 'en') for (const word of ALSO_ENGLISH) words.add(word);
    for (const word of words) {
      const having = languages.get(word);
      if (having) having.push(language);
      else languages.set(word, [language]);
    }
  }
  return languages;
}

const BY_SCRIPT = new Map<Script, Language[]>();
for (const language of LANGUAGE_CODES) {
  const { script } = LANGUAGES[language];
  const others = BY_SCRIPT.get(script);
  if (others) others.push(language);
  else BY_SCRIPT.set(script, [language]);
}

/** What a letter of a script counts: notes in any other script name things in Latin letters, and Chinese writes a word in one or two. */
const LETTER_WEIGHT: Partial<Record<Script, number>> = { Latin: 1, Han: 4, Kana: 3, Hangul: 4 };
const OTHER_LETTER = 2;
/** So much of Han and Kana together makes it Japanese. */
const KANA_SHARE = 0.1;

/** The script of most letters; null for a text without letters that we know. */
function mainScript(text: string): Script | null {
  const counts = countScripts(text);
  let best: Script | null = null;
  let most = 0;
  const [han, kana] = [counts.get('Han') ?? 0, counts.get('Kana') ?? 0];
  if (kana > 0 && kana >= KANA_SHARE * (han + kana)) {
    counts.set('Kana', kana + han);
    counts.delete('Han');
  }
  for (const [script, count] of counts) {
    const weight = count * (LETTER_WEIGHT[script] ?? OTHER_LETTER);
    if (weight > most) [best, most] = [script, weight];
  }
  return best;
}

/** Letters of each script. */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  for (let at = 0; at < text.length; at += 1) {
    const script = scriptOf(text.charCodeAt(at));
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/** Where scripts begin and end among the code units, in order. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x00c0, 0x024f, 'Latin'],
  [0x0370, 0x03ff, 'Greek'],
  [0x0400, 0x052f, 'Cyrillic'],
  [0x0531, 0x058f, 'Armenian'],
  [0x05d0, 0x05ea, 'Hebrew'],
  [0x0620, 0x06ff, 'Arabic'],
  [0x0900, 0x097f, 'Devanagari'],
  [0x0980, 0x09ff, 'Bengali'],
  [0x0b80, 0x0bff, 'Tamil'],
  [0x0e01, 0x0e4e, 'Thai'],
  [0x0e81, 0x0edf, 'Lao'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1780, 0x17df, 'Khmer'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
];

function scriptOf(unit: number): Script | null {
  if (unit < 0x80) {
    const lower = unit | 0x20;
    return lower >= 0x61 && lower <= 0x7a ? 'Latin' : null;
  }
  for (const [from, to, script] of RANGES) {
    if (unit < from) return null;
    if (unit <= to) return script;
  }
  return null;
}
