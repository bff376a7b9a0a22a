import type { Passage } from '../notes/passage.js';
import { isContrast } from './contrast.js';
import { mayBeSame, type Subject, subjectOf } from './matter.js';
import { quantitiesIn } from './quantity.js';
import type { Hit } from './search.js';
import { stemsOf, termsOf } from './terms.js';

/** Two passages say the same when they share nearly all of their words. */
const SAME_FROM = 0.85;

/** Words that turn a sentence into its opposite; as stop words they are in no set of stems. */
const DENIAL = /\b(?:not|no|never|none|neither|nor|without|cannot)\b|n['’]t\b/giu;

/**
 * The first `limit` hits with near-duplicates folded into the better one; no more are taken than are needed.
 * Passages with different amounts, names or identifiers are never duplicates, however alike they are,
 * nor are those of which one denies what the other says, or says it the other way round.
 */
export function collapseDuplicates(hits: Iterable<Hit>, limit: number): Hit[] {
  const kept: { hit: Hit; readonly says: Saying; readonly duplicates: Passage[] }[] = [];
  for (const hit of hits) {
    const says = sayingOf(hit.passage);
    const twin = kept.find((other) => sayTheSame(says, other.says));
    if (twin) twin.duplicates.push(hit.passage);
    else if (kept.length < limit) kept.push({ hit, says, duplicates: [] });
    else break;
  }
  return kept.map(({ hit, duplicates }) => ({
    ...hit,
    duplicates: [...hit.duplicates, ...duplicates],
  }));
}

/** What a text says, as far as two are compared by it. */
export interface Saying {
  readonly stems: ReadonlySet<string>;
  /** Of the stems, those that may not differ: amounts, names and what sets one thing against another. */
  readonly telling: ReadonlySet<string>;
  /** The stems of each span in order. */
  readonly orders: readonly (readonly string[])[];
  /** Names as code writes them, which must be the same to the letter. */
  readonly identifiers: ReadonlySet<string>;
  readonly denials: number;
  readonly subject: Subject;
  readonly text: string;
}

/** Passages live as long as their index, and the same ones are found by many questions. */
const sayings = new WeakMap<Passage, Saying>();

function sayingOf(passage: Passage): Saying {
  const known = sayings.get(passage);
  if (known) return known;
  const pieces = passage.spans.map(({ words }) => words);
  const says = sayingOfTexts(pieces, [passage.title, ...passage.headings]);
  sayings.set(passage, says);
  return says;
}

/** What some pieces of text say together, below some headings. */
export function sayingOfTexts(pieces: readonly string[], above: readonly string[]): Saying {
  const orders = pieces.map((piece) => stemsOf(withPlainAmounts(piece)));
  const stems = new Set(orders.flat());
  const names = pieces.flatMap((piece) => Array.from(piece.matchAll(NAME), ([name]) => name));
  const telling = new Set(names.flatMap(stemsOf));
  for (const { stem, word } of pieces.flatMap((text) => termsOf(text)))
    if (isContrast(word)) telling.add(stem);
  for (const stem of stems) if (hasNumber(stem)) telling.add(stem);
  const all = pieces.join('\n');
  return {
    stems,
    telling,
    orders,
    identifiers: new Set(all.match(IDENTIFIER) ?? []),
    denials: all.match(DENIAL)?.length ?? 0,
    subject: subjectOf(all, above),
    text: all,
  };
}

/** A word with a capital that does not merely begin a sentence. */
const NAME =
  /(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}\p{N}-]*|\b\p{L}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*/gu;
/** max_depth, getObject, s3:PutObject, --profile, a.b.c */
const IDENTIFIER =
  /--[\p{L}\p{N}][\p{L}\p{N}-]*|[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+|\b\p{Ll}[\p{Ll}\p{N}]*\p{Lu}[\p{L}\p{N}]*|\b\p{Lu}\p{Ll}[\p{Ll}\p{N}]*\p{Lu}[\p{L}\p{N}]*|[\p{L}\p{N}]+(?:[.:/][\p{L}\p{N}]+)+/gu;

/** The text with each amount as one word, the same however it is written: “5 TB”, “5TB” and “five terabytes”. */
function withPlainAmounts(text: string): string {
  let plain = '';
  let done = 0;
  for (const { from, to, value, dimension, noun } of quantitiesIn(text)) {
    const amount = `${value.toPrecision(12)}${dimension}`.replaceAll(/[^\p{L}\p{N}]/gu, 'x');
    plain += `${text.slice(done, from)} n${amount} ${noun} `;
    done = to;
  }
  return plain + text.slice(done).replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/** Whether two texts say nearly the same. */
export function sayTheSame(a: Saying, b: Saying): boolean {
  const sameWords =
    a.text === b.text || (a.denials === b.denials && a.stems.size > 0 && haveSameStems(a, b));
  // The same words below another heading are about something else.
  if (!sameWords || !mayBeSame(a.subject, b.subject)) return false;
  return (
    isSubset(a.identifiers, b.identifiers) &&
    isSubset(b.identifiers, a.identifiers) &&
    keepOrder(a.orders, b.orders)
  );
}

function haveSameStems(a: Saying, b: Saying): boolean {
  const [smaller, larger] = [a.stems.size, b.stems.size].sort((x, y) => x - y);
  if ((smaller ?? 0) < SAME_FROM * (larger ?? 0)) return false;
  let shared = 0;
  for (const stem of a.stems) {
    if (b.stems.has(stem)) shared += 1;
    else if (a.telling.has(stem)) return false;
  }
  for (const stem of b.telling) if (b.stems.has(stem) && !a.stems.has(stem)) return false;
  return shared >= SAME_FROM * (a.stems.size + b.stems.size - shared);
}

/** Whether the words of each span come in the same order as in the span of the other that is most like it. */
function keepOrder(a: Saying['orders'], b: Saying['orders']): boolean {
  return a.every((order) => {
    const [closest] = b
      .map((other) => ({ other, shared: order.filter((stem) => other.includes(stem)).length }))
      .sort((x, y) => y.shared - x.shared || x.other.length - y.other.length);
    if (!closest) return true;
    const { other } = closest;
    const places = order
      .filter((stem) => isOnce(stem, order) && isOnce(stem, other))
      .map((stem) => other.indexOf(stem));
    return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  });
}

function isOnce(stem: string, order: readonly string[]): boolean {
  const first = order.indexOf(stem);
  return first >= 0 && first === order.lastIndexOf(stem);
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const value of a) if (!b.has(value)) return false;
  return true;
}

function hasNumber(stem: string): boolean {
  return /\p{N}/u.test(stem);
}
