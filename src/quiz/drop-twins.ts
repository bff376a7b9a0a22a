import type { RejectedCard, RejectionReason } from './card.js';
import { contentStems, foldWords } from './fold-words.js';
import type { DraftCard } from './make-cards.js';

/** Of two prompts this share of the words is the same when they ask for one fact. */
const SAME_FACT = 0.6;

/** Drops cards whose prompt has another right answer elsewhere, and all but one of those that ask for the same. */
export function dropTwins(cards: readonly DraftCard[]): {
  readonly kept: readonly DraftCard[];
  readonly rejected: readonly RejectedCard[];
} {
  const answersOf = groupBy(cards, ({ prompt }) => foldWords(prompt));
  const rejected: RejectedCard[] = [];
  const reject = (card: DraftCard, reason: RejectionReason): void => {
    const { path, text, fromLine, span } = card.source;
    const line = fromLine + text.slice(0, span.from).split('\n').length - 1;
    rejected.push({ path, line, reason, prompt: card.prompt });
  };
  const clear = cards.filter((card) => {
    const same = answersOf.get(foldWords(card.prompt)) ?? [];
    const isClear = new Set(same.map(({ answers }) => foldWords(answers[0]))).size === 1;
    if (!isClear) reject(card, 'ambiguous');
    return isClear;
  });
  const dropped = new Set<DraftCard>();
  for (const group of groupBy(clear, ({ answers }) => foldWords(answers[0])).values()) {
    // The order of the ids, not of the notes: a renamed note leaves the cards as they are.
    const ordered = group.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
    const kept: { card: DraftCard; stems: ReadonlySet<string> }[] = [];
    for (const card of ordered) {
      const stems = new Set(contentStems(card.prompt));
      if (kept.some((other) => shareOf(stems, other.stems) >= SAME_FACT)) dropped.add(card);
      else kept.push({ card, stems });
    }
  }
  for (const card of dropped) reject(card, 'duplicate');
  return { kept: clear.filter((card) => !dropped.has(card)), rejected };
}

/** What its writer asked comes first. */
function rank({ isAuthored }: DraftCard): number {
  return isAuthored ? 0 : 1;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = Array.from(a).filter((stem) => b.has(stem)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
