import type { Passage } from '../notes/passage.js';
import { readAmount } from './amounts.js';
import { amountsIn } from './amounts-in.js';
import type { CardSource } from './card.js';
import { contentStems } from './fold-words.js';

/** What the notes say in one breath. */
export interface StatedFacts {
  /**
   * Whether a sentence, item or row of the notes, with what it stands under, tells of a choice and of all
   * that is given. What a card was made from is no evidence: a row holds the cells of all columns.
   */
  tell(given: readonly string[], choice: string, card: { readonly source: CardSource }): boolean;
}

/** A sentence tells of something if it has this share of its words, rare ones counting more. */
const SHARE_OF_LONG = 0.6;
/** Of a name, nearly all of it. */
const SHARE_OF_SHORT = 0.8;
const MOST_STEMS_OF_SHORT = 4;

/** Reads what the notes say, for many questions. */
export function readStatedFacts(passages: readonly Passage[]): StatedFacts {
  const spans: Said[] = [];
  const postings = new Map<string, number[]>();
  for (const { id, spans: pieces, headings } of passages) {
    for (const { words, under, from, to } of pieces) {
      const text = [...headings, ...under, words].join(' ');
      const said = new Set([...contentStems(text), ...amountKeys(words)]);
      for (const stem of said) {
        const posting = postings.get(stem);
        if (posting) posting.push(spans.length);
        else postings.set(stem, [spans.length]);
      }
      spans.push({ stems: said, passage: id, from, to });
    }
  }
  const weightOf = (stem: string): number =>
    Math.log(1 + spans.length / (1 + (postings.get(stem)?.length ?? 0)));
  const weighed = new Map<string, Weighed>();
  const weigh = (text: string): Weighed => {
    const known = weighed.get(text) ?? weighAnew(text);
    weighed.set(text, known);
    return known;
  };
  const weighAnew = (text: string): Weighed => {
    const amount = amountKey(text);
    const stems = amount === null ? Array.from(new Set(contentStems(text))) : [amount];
    const parts = stems.map((stem) => ({ stem, weight: weightOf(stem) }));
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    const needed = total * (stems.length <= MOST_STEMS_OF_SHORT ? SHARE_OF_SHORT : SHARE_OF_LONG);
    const leads = leadsOf(parts, total - needed);
    const spansLedTo = leads.reduce((sum, stem) => sum + (postings.get(stem)?.length ?? 0), 0);
    return { stems: parts, needed, leads, spansLedTo };
  };
  return {
    tell(given, choice, { source }) {
      const wanted = weigh(choice);
      const others = given.map(weigh).filter(({ stems }) => stems.length > 0);
      if (wanted.stems.length === 0 || others.length === 0) return false;
      const all = [wanted, ...others];
      // Whichever is rarest leads to the fewest spans.
      const [rarest = wanted] = all.toSorted((a, b) => a.spansLedTo - b.spansLedTo);
      return rarest.leads.some((stem) =>
        postings.get(stem)?.some((id) => {
          const said = spans[id];
          if (!said || isOwn(said, source)) return false;
          return all.every((one) => holds(said.stems, one));
        }),
      );
    },
  };
}

interface Said {
  readonly stems: ReadonlySet<string>;
  readonly passage: string;
  readonly from: number;
  readonly to: number;
}

function isOwn({ passage, from, to }: Said, { id, span }: CardSource): boolean {
  return passage === id && from < span.to && span.from < to;
}

interface Stem {
  readonly stem: string;
  readonly weight: number;
}

interface Weighed {
  readonly stems: readonly Stem[];
  /** So much of their weight a sentence must hold. */
  readonly needed: number;
  /** The rarest stems, of which such a sentence has at least one. */
  readonly leads: readonly string[];
  readonly spansLedTo: number;
}

function holds(said: ReadonlySet<string>, { stems, needed }: Weighed): boolean {
  let share = 0;
  for (const { stem, weight } of stems) if (said.has(stem)) share += weight;
  return share >= needed;
}

function leadsOf(stems: readonly Stem[], mayMiss: number): string[] {
  const leads: string[] = [];
  let missed = 0;
  for (const { stem, weight } of stems.toSorted((a, b) => b.weight - a.weight)) {
    if (missed > mayMiss) break;
    leads.push(stem);
    missed += weight;
  }
  return leads;
}

/** Amounts of a text, so that “1 day” is found as “24 hours”. */
function amountKeys(words: string): string[] {
  return amountsIn(words).flatMap(({ from, to }) => amountKey(words.slice(from, to)) ?? []);
}

function amountKey(text: string): string | null {
  const amount = readAmount(text, 0);
  return amount?.to === text.length ? `= ${amount.readings[0] ?? amount.raw}` : null;
}
