import { randomBytes } from 'node:crypto';
import type { Config } from './config.js';
import { dueText } from './due-text.js';
import { quizEnglish as texts } from './messages/quiz-english.js';
import type { Card } from './quiz/card.js';
import type { Deck } from './quiz/deck.js';
import { countDue, pickCards, type Picked, type WantedCards } from './quiz-pick.js';
import { playCards } from './quiz-play.js';
import { styleFor, wrap } from './terminal-answer.js';
import { openTerminalLines } from './terminal-lines.js';
import type { TerminalMemory } from './terminal-memory.js';

export interface SessionOptions {
  readonly config: Pick<Config, 'corpusFolder' | 'quiz'>;
  readonly memory: TerminalMemory;
  readonly pick: WantedCards;
  readonly count: number;
  /** What decides which cards come, and in which order; undefined: what is due and new. */
  readonly seed: string | undefined;
  /** Whether replies are kept; without, chance alone decides which cards come. */
  readonly record: boolean;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

/** Asks whoever sits at the terminal some cards, and keeps how each was known as soon as it is judged. */
export async function quizSession(deck: Deck, options: SessionOptions): Promise<void> {
  const { config, memory, now, signal } = options;
  const { timeZone } = config.quiz;
  const style = styleFor(process.stdout, config.corpusFolder);
  const seed = options.seed ?? chance();
  const byChance = options.seed !== undefined || !options.record;
  const picked = pickCards(deck.cards, {
    ...(await memory.learned()),
    ...options,
    seed,
    byChance,
    now: now(),
    timeZone,
  });
  if (picked.kind !== 'cards') {
    process.stdout.write(`${wrap(nothingToAsk(picked, options), style.width)}\n`);
    return;
  }
  const { cards } = picked;
  const lines = openTerminalLines(signal);
  const tell = (text: string): void => {
    process.stderr.write(text);
  };
  try {
    if (lines.isTerminal) {
      const start = byChance
        ? texts.startBySeed(cards.length, seed)
        : texts.start({ ...picked, cards: cards.length });
      tell(`${wrap(start, style.width)}\n\n`);
    }
    await playCards({
      cards,
      grade: deck.grade,
      lines,
      print: (text) => process.stdout.write(text),
      tell,
      style,
      now: () => performance.now(),
      keep: async (card: Card, reply) => {
        const due = await memory.keep(card, reply);
        return due && dueText(due, { now: now(), timeZone });
      },
    });
  } finally {
    lines.close();
  }
  if (lines.isTerminal && options.record && !signal.aborted) {
    const due = countDue(deck.cards, { ...(await memory.learned()), now: now(), timeZone });
    if (due > 0) tell(`${wrap(texts.stillDue(due), style.width)}\n`);
  }
}

function nothingToAsk(
  picked: Exclude<Picked, { kind: 'cards' }>,
  { config, now }: SessionOptions,
): string {
  if (picked.kind === 'nothing-missed') return texts.nothingMissed;
  const { next, fresh } = picked;
  const when = next ? dueText(next, { now: now(), timeZone: config.quiz.timeZone }) : undefined;
  return texts.nothingDue(when, fresh);
}

/** A seed that is short enough to be typed again. */
function chance(): string {
  return randomBytes(3).toString('hex');
}
