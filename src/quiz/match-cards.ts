import { contentStems, foldWords } from './fold-words.js';
import type { KnownCard } from './known-card.js';

/** A card that is gone and the one that took its place. */
export interface MatchedCards {
  /** Id of the one that is gone. */
  readonly from: string;
  readonly to: KnownCard;
}

/** As much of two prompts must be the same. */
const SHARED_WORDS = 0.6;

/**
 * Finds the cards that came of others by an edit of the notes: the answer is still the same, and so are most
 * words of the prompt, or else the place where there is no other. Each is taken once, the nearest first.
 */
export function matchCards(
  gone: readonly KnownCard[],
  fresh: readonly KnownCard[],
): readonly MatchedCards[] {
  const pairs = matchByWords(gone, fresh);
  const [taken, given] = [
    new Set(pairs.map(({ from }) => from)),
    new Set(pairs.map(({ to }) => to)),
  ];
  const placed = groupBy(
    fresh.filter((card) => !given.has(card)),
    placeKey,
  );
  const left = groupBy(
    gone.filter(({ id }) => !taken.has(id)),
    placeKey,
  );
  const byPlace = Array.from(left).flatMap(([key, [from, ...others]]): MatchedCards[] => {
    const [to, ...rivals] = placed.get(key) ?? [];
    return from && to && others.length + rivals.length === 0 ? [{ from: from.id, to }] : [];
  });
  return [...pairs, ...byPlace];
}

/** The same by the words of the prompts alone. */
export function matchByWords(
  gone: readonly KnownCard[],
  fresh: readonly KnownCard[],
): readonly MatchedCards[] {
  const left = { gone: new Set(gone), fresh: new Set(fresh) };
  return byWords(gone, fresh).flatMap(({ from, to }) => {
    if (!left.gone.has(from) || !left.fresh.has(to)) return [];
    left.gone.delete(from);
    left.fresh.delete(to);
    return [{ from: from.id, to }];
  });
}

interface Nearness {
  readonly from: KnownCard;
  readonly to: KnownCard;
  readonly shared: number;
  readonly isSamePlace: boolean;
  readonly isSameKind: boolean;
}

/** All pairs with the same answer that share most words, the nearest first. */
function byWords(gone: readonly KnownCard[], fresh: readonly KnownCard[]): readonly Nearness[] {
  const byAnswer = groupBy(fresh, answerKey);
  const known = new Map<KnownCard, ReadonlySet<string>>();
  const stemsOf = (card: KnownCard): ReadonlySet<string> => {
    const stems = known.get(card) ?? new Set(contentStems(card.prompt));
    known.set(card, stems);
    return stems;
  };
  return gone
    .flatMap((from) =>
      (byAnswer.get(answerKey(from)) ?? []).map((to): Nearness => {
        const shared = sharedShare(stemsOf(from), stemsOf(to));
        return {
          from,
          to,
          shared,
          isSamePlace: placeKey(from) === placeKey(to),
          isSameKind: from.kind === to.kind,
        };
      }),
    )
    .filter(({ shared }) => shared >= SHARED_WORDS)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        Number(b.isSamePlace) - Number(a.isSamePlace) ||
        Number(b.isSameKind) - Number(a.isSameKind) ||
        byId(a.from, b.from) ||
        byId(a.to, b.to),
    );
}

function byId(a: KnownCard, b: KnownCard): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** How much of two sets is in both, from 0 to 1. */
function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const both = Array.from(a).filter((stem) => b.has(stem)).length;
  return (2 * both) / (a.size + b.size);
}

/** Answers of signs alone have no words. */
function answerKey({ answer }: KnownCard): string {
  return foldWords(answer) || answer.replaceAll(/\s+/g, '');
}

function placeKey(card: KnownCard): string {
  return JSON.stringify([answerKey(card), card.kind, card.path, card.topic.map(foldWords)]);
}

function groupBy(
  cards: Iterable<KnownCard>,
  keyOf: (card: KnownCard) => string,
): Map<string, KnownCard[]> {
  const groups = new Map<string, KnownCard[]>();
  for (const card of cards) {
    const key = keyOf(card);
    groups.set(key, [...(groups.get(key) ?? []), card]);
  }
  return groups;
}
