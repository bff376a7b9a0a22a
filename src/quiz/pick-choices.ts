import { contentStems } from './fold-words.js';
import { seeded } from './seeded.js';

/** How many choices a card has, the answer among them. */
export const CHOICES = 4;

/** A wrong choice that is sound by itself. */
export interface WrongChoice {
  readonly text: string;
  /** How plausible it is; more is better. */
  readonly score: number;
}

export interface Picking<Wrong extends WrongChoice> {
  /** The card's id, which decides all that could be otherwise. */
  readonly id: string;
  readonly answer: string;
  /** What is asked about. */
  readonly given: readonly string[];
  /** Whether two can't stand beside each other. */
  readonly clash: (a: Wrong, b: Wrong) => boolean;
}

/** What it costs a set of choices for each place by which the answer's rank among the lengths is off. */
const RANK_COST = 0.25;
/** What it costs for each trait that the answer alone has, or alone lacks. */
const ODD_COST = 0.4;
/** By more of them it is given away. */
const MOST_ODD = 1;

/**
 * Picks the wrong ones that go best with each other and puts the answer among them, in an order that
 * the id decides.
 * @returns null where no three go with each other, or the answer would stand out among them
 */
export function pickChoices<Wrong extends WrongChoice>(
  wrong: readonly Wrong[],
  { id, answer, given, clash }: Picking<Wrong>,
): readonly string[] | null {
  // The longest must not be right more often than any other.
  const wantedLonger = Math.floor(seeded(id, 'length') * CHOICES);
  const asked = new Set(contentStems(given.join(' ')));
  const echoes = new Set(
    [answer, ...wrong.map(({ text }) => text)].filter((text) =>
      contentStems(text).some((stem) => asked.has(stem)),
    ),
  );
  let best: { readonly texts: readonly string[]; readonly total: number } | null = null;
  for (const three of threesOf(wrong)) {
    const [a, b, c] = three;
    if (clash(a, b) || clash(a, c) || clash(b, c)) continue;
    const texts = three.map(({ text }) => text);
    const odd = TRAITS.filter((has) => texts.every((text) => has(text) !== has(answer))).length;
    // Whoever sees a word of the question in one choice alone takes that one.
    const isEcho = echoes.has(answer) && !texts.some((text) => echoes.has(text));
    if (odd > MOST_ODD || isEcho) continue;
    const longer = texts.filter((text) => text.length > answer.length).length;
    const total =
      a.score + b.score + c.score - RANK_COST * Math.abs(longer - wantedLonger) - ODD_COST * odd;
    if (!best || total > best.total) best = { texts, total };
  }
  return best && shuffled([answer, ...best.texts], id);
}

function* threesOf<Wrong>(wrong: readonly Wrong[]): Generator<readonly [Wrong, Wrong, Wrong]> {
  for (const [i, a] of wrong.entries()) {
    for (const [j, b] of wrong.slice(i + 1).entries()) {
      for (const c of wrong.slice(i + j + 2)) yield [a, b, c];
    }
  }
}

function shuffled(texts: readonly string[], id: string): readonly string[] {
  return texts
    .map((text) => ({ text, rank: seeded(`${id} ${text}`, 'order') }))
    .sort((a, b) => a.rank - b.rank || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}

/** What is seen without reading. */
const TRAITS: readonly ((text: string) => boolean)[] = [
  (text) => /^\p{Lu}/u.test(text),
  (text) => /^(?:an?|the)\s/i.test(text),
  (text) => /[.;,:!]$/.test(text),
  (text) => text.includes('('),
  (text) => /["“”«»]/.test(text),
  (text) => /\p{N}/u.test(text),
  (text) => /^\W*\p{N}/u.test(text),
  (text) => text.includes(','),
  (text) => /[^s]s$/.test(text.split(/[\s(,;:]/)[0] ?? ''),
  (text) => /\s/.test(text),
];
