import type { Card } from './quiz/card.js';
import { type Chooser, dueFor, missedBy, orderFor } from './quiz/choose-cards.js';
import { drawCards } from './quiz/draw-cards.js';
import { endOfLocalDay } from './quiz/local-day.js';
import type { Learned } from './terminal-memory.js';

/** Which cards are wanted: whatever comes next, what is due today, or what was last missed. */
export type WantedCards = 'any' | 'due' | 'missed';

export interface LearnedBy extends Learned {
  readonly now: Date;
  readonly timeZone: string;
}

export interface PickOptions extends LearnedBy {
  readonly pick: WantedCards;
  readonly count: number;
  readonly seed: string;
  /** Whether the seed alone decides which of them come, and in which order. */
  readonly byChance: boolean;
}

/** The cards to ask, and how they stand. */
export type Picked =
  | {
      readonly kind: 'cards';
      readonly cards: readonly Card[];
      /** How many of them are due today, and how many were never asked. */
      readonly due: number;
      readonly fresh: number;
      /** How many others are due today. */
      readonly dueLeft: number;
    }
  /** When the next one is due, if any is, and how many were never asked. */
  | { readonly kind: 'nothing-due'; readonly next: Date | null; readonly fresh: number }
  | { readonly kind: 'nothing-missed' };

/** Picks the cards to ask whoever sits at the terminal. */
export function pickCards(cards: readonly Card[], options: PickOptions): Picked {
  const { pick, count, seed, byChance, memories } = options;
  const chooser = chooserOf(options, seed);
  const due = dueFor(cards, chooser);
  const seen = new Set(memories.map(({ card }) => card));
  const freshOf = (some: readonly Card[]): number => some.filter(({ id }) => !seen.has(id)).length;
  const wanted = {
    any: () => orderFor(cards, chooser),
    due: () => due,
    missed: () => missedBy(cards, chooser),
  }[pick]();
  if (wanted.length === 0 && pick === 'due') {
    return { kind: 'nothing-due', next: nextOf(cards, options), fresh: freshOf(cards) };
  }
  if (wanted.length === 0 && pick === 'missed') return { kind: 'nothing-missed' };
  const picked = byChance ? drawCards(wanted, { seed, count }) : wanted.slice(0, count);
  const isDue = new Set(due);
  const duePicked = picked.filter((card) => isDue.has(card)).length;
  return {
    kind: 'cards',
    cards: picked,
    due: duePicked,
    fresh: freshOf(picked),
    dueLeft: due.length - duePicked,
  };
}

/** How many cards are due today. */
export function countDue(cards: readonly Card[], learned: LearnedBy): number {
  return dueFor(cards, chooserOf(learned, '')).length;
}

function chooserOf({ memories, topics, now, timeZone }: LearnedBy, seed: string): Chooser {
  return { memories, topics, now, endOfDay: endOfLocalDay(now, timeZone), seed };
}

function nextOf(cards: readonly Card[], { memories }: Learned): Date | null {
  const ids = new Set(cards.map(({ id }) => id));
  const times = memories
    .filter(({ card }) => ids.has(card))
    .map(({ recall }) => recall.due.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times));
}
