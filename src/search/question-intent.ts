import { stemOf } from './stem.js';
import type { Dimension } from './quantity.js';

/** What kind of thing a question wants to hear, as far as its wording tells. */
export interface QuestionIntent {
  /** It asks what something is, or only names it. */
  readonly defines: boolean;
  /** It asks for an amount of one of these kinds; empty where it asks for none. */
  readonly dimensions: readonly Dimension[];
  /** Of “how many …” the stems of what is counted. */
  readonly counted: readonly string[];
}

/** A name alone has so few words. */
const FEWEST_WORDS = 2;

const DEFINES =
  /^(?:what(?:['’]?s| is| are| does| do)\b|who(?:['’]?s| is)\b|define\b|explain\b|(?:the )?meaning of\b|was (?:ist|sind|bedeutet|heißt)\b|qué (?:es|son|significa)\b|que (?:es|son|significa)\b)/iu;

const COUNTED =
  /\b(?:how many|wie ?viele|cu[aá]nt[oa]s)\s+(?:different\s+|separate\s+|verschiedene\s+)?([\p{L}-]+)(?:\s+([\p{L}-]+))?/iu;

/** Wordings that ask for an amount, and of what kind it may be. */
const AMOUNTS: readonly (readonly [RegExp, readonly Dimension[]])[] = [
  [
    /\b(?:how (?:long|soon|often|old|late|quick(?:ly)?|fresh)|when|time|duration|retention|latency|delay|timeout|period|interval|minimum stay|wie (?:lange|oft|schnell)|wann|cu[aá]nto tiempo)\b/iu,
    ['time'],
  ],
  [
    /\b(?:how (?:big|large|small)|size|capacity|largest|biggest|smallest|heavy|wie groß|tamaño)\b/iu,
    ['bytes', 'count'],
  ],
  [/\b(?:how fast|throughput|bandwidth|speed|rate)\b/iu, ['bytes/s', 'count/s', 'time', 'bytes']],
  [
    /\b(?:how (?:much cheaper|likely)|percent(?:age)?|share|how many nines|durability|availability|wie viel prozent)\b|%/iu,
    ['percent', 'count'],
  ],
  [
    /\b(?:how (?:much|expensive)|costs?|price|fee|wie ?viel|kostet|cu[aá]nto)\b/iu,
    ['money', 'percent', 'bytes', 'count'],
  ],
  [
    /\b(?:how many|number of|count of|max(?:imum)?|min(?:imum)?|limits?|at (?:most|least)|port|wie ?viele|cu[aá]nt[oa]s|höchstens|mindestens|máximo|mínimo)\b/iu,
    ['count', 'bytes', 'time', 'count/s', 'bytes/s', 'percent'],
  ],
];

/** Reads from its wording what a question asks for; `words` counts those that are no stop words. */
export function intentOf(question: string, words: number): QuestionIntent {
  const [, counted = '', next = ''] = COUNTED.exec(question) ?? [];
  const [, dimensions = []] = AMOUNTS.find(([wording]) => wording.test(question)) ?? [];
  return {
    defines: DEFINES.test(question.trim()) || words <= FEWEST_WORDS,
    dimensions,
    counted: [counted, next]
      .filter((word) => word !== '')
      .map((word) => stemOf(word.toLowerCase(), 'en')),
  };
}
